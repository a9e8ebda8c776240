/** Names in pinyin, for people who search without Chinese input. */

/** Loaded with the first name, and not looked for again with each. */
let loaded: typeof import("pinyin-pro") | undefined;
const reader = (): typeof import("pinyin-pro") => (loaded ??= require("pinyin-pro"));

/** Syllables without tones, parted by spaces, the surname as surnames are read: 单晓红 is `shan xiao hong`, 吕 is `lv`. */
export function personPinyin(name: string): string {
  return reader().pinyin(name, { surname: "head", toneType: "none", v: true, nonZh: "consecutive" });
}

/** As `personPinyin` for what bears no surname: 重庆市 is `chong qing shi`. */
export function sitePinyin(name: string): string {
  return reader().pinyin(name, { toneType: "none", v: true, nonZh: "consecutive" });
}
