/** Traditional characters: whether a page is printed in them, and the simplified form in which it is matched. */

/** The script that a page is printed in. */
export type Script = "simplified" | "traditional";

/** Frequent characters that simplified text writes otherwise. */
const TRADITIONAL =
  "個們這國來為時會對發經過說學產種動還從業應開樣與關機當點體電現實兩進無條變問結題黨員總設級圖統將組見計別論運農幾區強戰據處隊給門規熱領東導壓爭濟階術極聯認權證轉單風帶場車萬務達積議聲報鬥類離華確張馬節話溫傳縣鎮鄉書記長廳調檢幹眾項參訊醫廠橋陳劉趙黃楊吳鄭孫馮衛鄧許韓謝羅";
const isTraditional = new Uint8Array(0x10000);
for (let at = 0; at < TRADITIONAL.length; at += 1) isTraditional[TRADITIONAL.charCodeAt(at)] = 1;

/** Enough to tell the script of a page. */
const SAMPLE = 20_000;

/** More than one in twenty of the Chinese characters: an old name or a quotation in simplified text has a few. */
export function scriptOf(text: string): Script {
  let chinese = 0;
  let traditional = 0;
  for (let at = 0; at < text.length && at < SAMPLE; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) chinese += 1;
    traditional += isTraditional[unit]!;
  }
  return traditional * 20 > chinese ? "traditional" : "simplified";
}

/** What stands beside 乾 where it says dry (gān) and is simplified to 干; 部 and 警, where 幹 was converted wrongly. */
const DRY =
  /(?<=[餅曬烘風豆筍肉萄口陰晾擦烤瀝菜薯果蝦焙脫喝吹血淚])乾|乾(?=[燥淨旱杯糧涸枯脆洗貨濕果冰草熱癟裂爽燒電咳笑爹媽等部警群])/u;

/** Built when the first traditional page asks for it. */
let converter: ((text: string) => string) | undefined;

function makeConverter(): (text: string) => string {
  const { Converter }: typeof import("opencc-js/t2cn") = require("opencc-js/t2cn");
  return Converter({ from: "t", to: "cn" });
}

/**
 * The same text in simplified characters, one for one, so that offsets hold: 乾隆年間，衣服乾淨 gives 乾隆年间，衣服干净.
 * In names 乾 (qián) stays: 乾潭鎮, 李乾. A character whose simplified form takes two units (㜢) stays.
 */
export function simplify(text: string): string {
  const convert = (converter ??= makeConverter());
  const convertCharacter = (char: string): string => {
    const simplified = convert(char);
    return simplified.length === char.length ? simplified : char;
  };
  return text.replace(/[\u3400-\u9fff]+/gu, (run) => {
    const simplified = convert(run);
    const whole = simplified.length === run.length ? simplified : Array.from(run, convertCharacter).join("");
    return run.includes("乾") ? keepNames(run, whole) : whole;
  });
}

/** The conversion knows a few names with 乾 and takes all others for dry; there are more names than words for dry. */
function keepNames(text: string, simplified: string): string {
  return simplified.replace(/干/gu, (char, at: number) =>
    text[at] === "乾" && !DRY.test(text.slice(Math.max(0, at - 1), at + 2)) ? "乾" : char,
  );
}
