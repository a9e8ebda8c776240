/** Recipes: questions that people ask of every graph, by name, in both engines' Cypher. */

export { bindParameters, checkNames, leftOut, usage, whyEmpty, type Values } from "./bind";
export { findRecipe, listRecipes, type Bilingual, type Parameter, type Recipe } from "./recipe";
