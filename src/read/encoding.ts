/** In which encoding the bytes of a file are: by their mark, by being valid UTF-8, else by which reading makes sense. */

import { decodeAs, sevenBitEncoding } from "./charset";

/** An encoding as `TextDecoder` names it, and how sure it is, from 0 to 1. */
interface Encoding {
  readonly name: string;
  readonly confidence: number;
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The encoding whose byte-order mark the bytes begin with. */
export function markOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

const CANDIDATES = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"];

/** Hardly any file is in EUC-TW: one is where it makes so many times as much sense as the next. */
const RARE = 2;

/** Enough to tell encodings apart; of a long file the rest is not looked at. */
export const SAMPLE = 1 << 16;

/**
 * Bytes that begin with a mark are what it says, and bytes that are valid UTF-8 are that. All others are read in each
 * encoding, and the one with the most common characters wins, by as much as it leaves the next behind; GB18030, the
 * most frequent, where nothing tells. A file that lost a byte is still known for what it was.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = markOf(bytes);
  if (marked !== undefined) return { name: marked, confidence: 1 };
  const inSevenBits = sevenBitEncoding(bytes);
  if (inSevenBits !== undefined && isUtf8(bytes)) return { name: inSevenBits, confidence: 1 };
  if (isUtf8(bytes)) return { name: "utf-8", confidence: 1 };
  const ranked = CANDIDATES.map((name) => ({ name, sense: senseOf(name, bytes) })).toSorted(
    (a, b) => b.sense - a.sense || Number(b.name === "gb18030") - Number(a.name === "gb18030"),
  );
  const [best, next] = [ranked[0]!, ranked[1]!];
  const taiwan = senseOf("euc-tw", bytes);
  if (taiwan > RARE * best.sense) return { name: "euc-tw", confidence: taiwan / (taiwan + best.sense) };
  return { name: best.name, confidence: best.sense === 0 ? 0 : best.sense / (best.sense + next.sense) };
}

/**
 * How much of the bytes makes sense in an encoding, from 0 to 1: the share of characters that are common in Chinese
 * text, an ASCII one counting a tenth, as other encodings have it too, and one that cannot be decoded counting against.
 */
export function senseOf(encoding: string, bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  const text = decodeAs(encoding, sample, true);
  let sense = 0;
  for (const char of text) {
    if (COMMON.has(char)) sense += 1;
    else if (/[\n\r\t\u0020-\u007e]/.test(char)) sense += 0.1;
    else if (/[\ufffd\0]/.test(char)) sense -= 1;
  }
  return text.length === 0 ? 0 : Math.max(0, sense / text.length);
}

/** The share of a text's characters that are common in Chinese text, from 0 to 1. */
export function shareOfCommon(text: string): number {
  const all = Array.from(text);
  return all.length === 0 ? 0 : all.filter((char) => COMMON.has(char)).length / all.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}

const COMMON: ReadonlySet<string> = new Set(
  "，。、；：？！“”‘’（）《》〈〉【】「」『』…—·　０１２３４５６７８９" +
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民" +
    "得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社" +
    "义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并" +
    "提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强" +
    "放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己" +
    "美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步" +
    "市县省镇村乡街书记委副长局厅处副席会议调研检查领导干部群众企业项目强调指出要求参加陪同主持讲话疫情防控服务中心" +
    "個們這國來為時會後對發經過說學產種動還從業應開樣與關機當點體電現實兩進無條變問結題黨員總設級圖統將組見計別論運農幾區強戰" +
    "則據處隊給門規熱領東導壓爭濟階術極聯認權證轉單風帶場車萬務達積議聲報鬥類離華確張馬節話況溫傳縣鎮鄉書記長廳調檢幹眾項務參",
);
