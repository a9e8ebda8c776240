/** Traditional characters in simplified form, one for one: OpenCC's table of characters, without its phrases. */
import TABLE from "opencc-js/dict/TSCharacters";

const SIMPLIFIED = new Map(
  TABLE.split("|").map((row) => {
    const [traditional = "", simplified = traditional] = row.split(" ");
    return [traditional, simplified];
  }),
);

/** `simplify("應急管理局")` is 应急管理局. What is no traditional character stays. */
export function simplify(text: string): string {
  return Array.from(text, (character) => SIMPLIFIED.get(character) ?? character).join("");
}
