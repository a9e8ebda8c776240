/** Recipes: questions that people ask of every graph, by name, in both engines' Cypher. */

export { bindParameters, checkNames, usage, type Values } from "./bind";
export { leftOut, whyEmpty } from "./remarks";
export { findRecipe, listRecipes, type Recipe } from "./recipe";
