/** Bodies that the dictionaries list, wherever they stand in a post: 央行货币政策司司长 is of 中国人民银行. */
import { remembered } from "../collections";
import type { Knowledge } from "./setting";

/** A post or a body's name with the listed body in it by its full name, and without what stands before it. */
export interface Listed {
  /** 中国人民银行货币政策司 for 央行货币政策司. */
  readonly name: string;
  /** The body alone: 中国人民银行. */
  readonly body: string;
  /** Whether the body is an organ of party or state of the nation. */
  readonly isNational: boolean;
}

/** Kinds of the organs of party and state. */
const STATE = new Set(["party", "government", "congress", "cppcc", "discipline", "court", "procuratorate", "military"]);

/** The longest name of a body that is looked for. */
const LONGEST = 24;

/** What stands before a body of a province or city: 省|社科院. */
const OF_LESS = "省市区县州";

/** What stands behind a body whose branch is meant: 工商银行|某县支行. */
const BRANCH = /^[^，。；：、\s]{0,10}?(?:分行|支行|分公司|支公司|营业部)/u;

/** As far as a branch is looked for, in characters. */
const NEAR = 14;

/** Whether a text prints a body, and wherever it does, that of a province or city, or a branch. */
export function isAnother(body: string, text: string): boolean {
  let at = text.indexOf(body);
  const isPrinted = at >= 0;
  const isOther = (end: number): boolean =>
    OF_LESS.includes(text[at - 1] ?? " ") || BRANCH.test(text.slice(end, end + NEAR));
  while (at >= 0 && isOther(at + body.length)) at = text.indexOf(body, at + body.length);
  return isPrinted && at < 0;
}

/** 该行行长 is of what stands before it. */
const POINTING = /^[该本其此]/u;

/** Whether a post points back to a branch of a body: 该行行长, where 工商银行某县支行 is the last that the text names before. */
export function pointsToBranch(body: string, printed: string, text: string): boolean {
  const before = POINTING.test(printed) ? text.slice(0, Math.max(0, text.indexOf(printed))) : "";
  const at = before.lastIndexOf(body);
  return at >= 0 && BRANCH.test(before.slice(at + body.length, at + body.length + NEAR));
}

/** Looks for bodies; the same texts come again and again. */
export class Bodies {
  readonly #known = new Map<string, Listed | undefined>();

  constructor(readonly knowledge: Pick<Knowledge, "organisationsNamed" | "sitesNamed">) {}

  /** By the first body that stands in the text, the longest where several begin at one place. */
  in(text: string): Listed | undefined {
    return remembered(this.#known, text, () => this.#find(text));
  }

  #find(text: string): Listed | undefined {
    for (let at = 0; at < text.length - 1; at++) {
      for (let length = Math.min(LONGEST, text.length - at); length > 1; length--) {
        // 日本央行 is another bank than 央行, and 区卫健委 another office.
        if (at > 0 && length < 4 && text.slice(0, at) !== "中国") break;
        const listed = this.#named(text.slice(at, at + length));
        if (listed !== undefined) return { name: listed.body + text.slice(at + length), ...listed };
      }
    }
    return undefined;
  }

  #named(form: string): Omit<Listed, "name"> | undefined {
    const listed = this.knowledge.organisationsNamed(form).find(({ kind }) => kind !== "newspaper");
    if (listed !== undefined)
      return { body: listed.name, isNational: listed.within === null && STATE.has(listed.kind) };
    const school = this.knowledge.sitesNamed(form).find(({ kind }) => kind === "school");
    return school === undefined ? undefined : { body: school.name, isNational: false };
  }
}
