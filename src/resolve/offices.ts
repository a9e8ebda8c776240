/**
 * Posts that identify whoever holds them without any place in China: an office of a foreign state (美国总统), a rank that
 * hardly two of one name hold (国务卿), and a full post in a body that the dictionaries list (央行货币政策司司长).
 */
import { remembered } from "../collections";
import type { TitleRecord } from "../model";
import type { Bodies, Listed } from "./bodies";
import type { TitleEntity } from "./entities";
import { isForeignName } from "./names";
import { isSingleHolder } from "./posts";
import { type Knowledge, NATION } from "./setting";

const OFFICE =
  /(?:副?总统|副?总理|首相|国务卿|外交部长|外长|外相|国防部长|防长|防务大臣|国王|女王|王储|副?议长|财政部长|财长|商务部长|能源部长|内政部长|大使|发言人|总参谋长|主席|领导人|州长|特使|参议员|众议员|部长|大臣|官员|外交大臣|总司令|军长|候选人)$/;

/** Hardly two people of one name hold these anywhere in the world. */
const RARE =
  /(?:^|前|原|时任|现任|现|看守|国务院|美|俄|乌|英|法|德|日|韩)(副?总统|副?总理|首相|国务卿|外长|外相|防长|女王|国王|王储)$/;

/** The same, of a state that is named. */
const RARE_OF_STATE = /(副?总统|副?总理|首相|国务卿|外长|外相|防长|女王|国王|王储)$/;

/** The first posts of the state, which no other state calls so: 总书记 of 越共中央 is another's. */
const FIRST = /(?<!越共中央?|革命党中央?|劳动党中央?)总书记$|^(?:中国)?国家主席$|^(?:中国)?国务院总理$/;

/** One person holds these of a state at a time, so that the last name of a foreigner is enough. */
const SOLE =
  /^(?:总统|总理|首相|国务卿|外交部长|外长|外相|外交大臣|国防部长|防长|防务大臣|财政部长|财长|国王|女王|王储)$/;

/** What the lists of states call our own, of whose parts many have offices: 中国台湾地区副领导人. */
const OWN = "中国";

/** Words for one office. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ["外交部长", "外长"],
  ["国防部长", "防长"],
  ["财政部长", "财长"],
]);

/** Posts of those who lead the state, and behind a province those of who leads it. */
const LEADER =
  /^(?:(?:中国共产党中央委员会|中共中央)?(?:政治局(?:委员|候补委员|常委|常务委员会委员)|书记处书记)|(?:中国)?(?:国务委员|国家副?主席)|中华人民共和国国务院副?总理|中央军事委员会(?:副主席|委员)|全国人民代表大会常务委员会副?委员长|中国人民政治协商会议全国委员会副?主席)$/u;
const HEAD_OF_PROVINCE = /^(?:党?委书记|[省市]长|主席)$/u;

/** How the code of a province ends. */
const PROVINCE = /^\d\d0000$/u;

/** Whether a post is one of the few who lead the state or a province, of whom hardly two are of one name. */
export function isLeading({ name, jurisdiction, of }: TitleEntity): boolean {
  if (LEADER.test(name)) return true;
  return of?.label === "Place" && PROVINCE.test(of.id) && HEAD_OF_PROVINCE.test(name.slice(jurisdiction?.length));
}

/** What a post says of its holder. */
export interface Office {
  /** The country whose office it is, by the dictionaries' name; null when the post names none. */
  readonly country: string | null;
  /** Whether it is an office of the nation: 国务院总理, 外交部发言人. */
  readonly isNational: boolean;
  /** The post with its body by the name that the dictionaries give it; null where they do not list the body. */
  readonly full: string | null;
  /** What joins its holders of one name, with the reason. */
  readonly keys: readonly Key[];
  /** What joins its holders of one last name, where these are foreigners and no first names speak against it. */
  readonly soleKeys: readonly Key[];
}

type Key = readonly [key: string, reason: string];

/** Reads posts; the same texts come again and again. */
export class Offices {
  /** By what they are of and by their text: those of whoever may be of another country, and of all others. */
  readonly #abroad = new Map<string | null, Map<string, Office>>();
  readonly #here = new Map<string | null, Map<string, Office>>();

  constructor(
    readonly knowledge: Knowledge,
    readonly bodies: Bodies,
  ) {}

  /** @param holder - the name: 财政部部长 with a foreign one may be another country's */
  of({ text, of }: TitleRecord, holder: string): Office {
    const isAbroad = isForeignName(holder);
    const known = remembered(isAbroad ? this.#abroad : this.#here, of, () => new Map<string, Office>());
    return remembered(known, text, () => {
      const isWhole = of === null || of === NATION || text.startsWith(of);
      return this.#read(isWhole ? text : of + text, isAbroad);
    });
  }

  #read(post: string, isAbroad: boolean): Office {
    const [keys, soleKeys]: [Key[], Key[]] = [[], []];
    const printed = OFFICE.exec(post)?.[0];
    const country = printed === undefined ? null : this.#country(post);
    if (printed !== undefined && country !== null) {
      const held = ALIKE.get(printed) ?? printed;
      const key: Key = [`state ${country} ${held}`, `office of state, ${country} ${held}`];
      keys.push(key);
      if (SOLE.test(held)) soleKeys.push(key);
    }
    const first = FIRST.exec(post);
    if (first !== null && country === null) keys.push([`office ${first[0]}`, `office ${first[0]}`]);
    const rare = (country === null ? RARE : RARE_OF_STATE).exec(post);
    if (rare !== null) keys.push([`office ${rare[1]}`, `office ${rare[1]}`]);
    const full = this.#fullPost(post, isAbroad);
    if (full !== undefined) keys.push([`post ${full.name}`, `post ${full.name}`]);
    const firm = this.#firm(post, isAbroad);
    if (firm !== null) {
      keys.push([`firm ${firm}`, `company ${firm}`]);
      soleKeys.push([`firm ${firm}`, `company ${firm}`]);
    }
    return {
      country: country === OWN ? null : country,
      isNational: post.startsWith("全国") || full?.isNational === true || (first !== null && country === null),
      full: full?.name ?? null,
      keys,
      soleKeys,
    };
  }

  /** The company whose post it is, by its name: 青禾科技 of 青禾科技首席执行官; null for other posts, and for 上市公司董事长. */
  #firm(post: string, isAbroad: boolean): string | null {
    const { heads, suffixes } = this.knowledge.words;
    for (let at = 1; at < post.length; at++) {
      if (heads.get(post.slice(at))?.kind !== "company") continue;
      const printed = post.slice(0, at).replace(BEFORE_FIRM, "").replace(BEHIND_FIRM, "");
      // 苹果CEO and 苹果公司CEO are of one company, where few of the name are to be expected.
      const name = isAbroad ? printed.replace(COMPANY, "") : printed;
      const isCommon =
        name.length < (isAbroad ? FIRM_ABROAD : FIRM) ||
        suffixes.has(name) ||
        (name.length < NAMED && suffixes.has(name.slice(-2)));
      return isCommon ? null : name;
    }
    return null;
  }

  /** The country named last: 该男子涉嫌威胁美国总统 is of 美国. */
  #country(post: string): string | null {
    for (let at = post.length - 2; at >= 0; at--) {
      for (let length = Math.min(8, post.length - at); length > 1; length--) {
        const known = this.knowledge.sitesNamed(post.slice(at, at + length)).find(({ kind }) => kind === "country");
        if (known !== undefined) return ABOUT.test(post.slice(at + length)) ? null : known.name;
      }
    }
    return null;
  }

  /** With the body by its full name; undefined for bodies that no dictionary lists, and for posts of no rank. */
  #fullPost(post: string, isAbroad: boolean): Listed | undefined {
    const full = this.bodies.in(post);
    if (full === undefined || full.name.length >= (full.isNational ? FULL_NATIONAL : FULL)) return full;
    // 外交部部长, of whom the country has one; 外交部长 may be any country's.
    const isSole = full.isNational && full.name.length > full.body.length + 1 && isSingleHolder(full.name, full.body);
    return isSole && !isAbroad ? full : undefined;
  }
}

/** What stands between a country and an office that is another's: 青国政府同样重视外长. */
const ABOUT = /重视|(?<!共)和|与|[对访说称将]/;

/** What is no part of a company's name: figures and brackets before it, and words of rank behind. */
const BEFORE_FIRM = /^.*[\]）)%》”"，,：:]/u;
const BEHIND_FIRM = /(?:联席|首席|前|副|高级|执行|已故)+$/;

/** What a company's name may be printed with or without. */
const COMPANY = /(?<=..)(?:公司|集团)$/u;

/** A shorter name in front of a company's post may be any word: 公司CEO, 新老板; less so when a foreigner holds it. */
const FIRM = 3;
const FIRM_ABROAD = 2;

/** A shorter one that ends like a company may be one of a kind: 上市公司. */
const NAMED = 5;

/** Shorter posts are held by several of one name: 外交部发言人 is long enough, 财政部处长 is not. */
const FULL = 7;
const FULL_NATIONAL = 6;
