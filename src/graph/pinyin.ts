/** Names in pinyin, for people who search without Chinese input. */

/** Syllables without tones, parted by spaces, the surname as surnames are read: 单晓红 is `shan xiao hong`, 吕 is `lv`. */
export function personPinyin(name: string): string {
  const { pinyin }: typeof import("pinyin-pro") = require("pinyin-pro");
  return pinyin(name, { surname: "head", toneType: "none", v: true, nonZh: "consecutive" });
}

/** As `personPinyin` for what bears no surname: 重庆市 is `chong qing shi`. */
export function sitePinyin(name: string): string {
  const { pinyin }: typeof import("pinyin-pro") = require("pinyin-pro");
  return pinyin(name, { toneType: "none", v: true, nonZh: "consecutive" });
}
