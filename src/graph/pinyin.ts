/** Names in pinyin, for people who search without Chinese input. */
import { pinyin } from "pinyin-pro";

/** Syllables without tones, parted by spaces, the surname as surnames are read: 单晓红 is `shan xiao hong`, 吕 is `lv`. */
export function personPinyin(name: string): string {
  return pinyin(name, { surname: "head", toneType: "none", v: true, nonZh: "consecutive" });
}

/** As `personPinyin` for what bears no surname: 重庆市 is `chong qing shi`. */
export function sitePinyin(name: string): string {
  return pinyin(name, { toneType: "none", v: true, nonZh: "consecutive" });
}
