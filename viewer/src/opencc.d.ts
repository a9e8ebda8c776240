/** The package has no types for its tables: rows of a character and what it becomes, parted by `|` and spaces. */
declare module "opencc-js/dict/TSCharacters" {
  const table: string;
  export default table;
}
