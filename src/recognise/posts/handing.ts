/** What titles hand on to those behind them: the organisation that was named last, and whether it still holds. */

import { NATION } from "../../model";
import type { Span } from "../../text";
import { isCountry } from "./abroad";
import { Affixes } from "./affixes";
import { ofCompany } from "./companies";
import { composePost } from "./compose";
import { ofEmployer } from "./employer";
import { ofHouse } from "./house";
import { isListed } from "./marks";
import { areaOfMisfit, isMisfit } from "./misfit";
import { stemOf } from "./parts";
import { withOrgan } from "./organ";
import type { Post, PostContext } from "./post";
import type { PostScene } from "./scene";
import { isLeader } from "./shared";
import type { PrintedTitle } from "./title";
import { BESIDE, CHIEF, OFFICER, RANK, RANK_HEAD, VILLAGE_HEAD } from "./words";

/** What a title that ends at a place hands on. */
export interface ContextAt {
  readonly end: number;
  readonly context: PostContext;
}

/** A title with the post that it names, whose holder is still to come. */
export interface Waiting {
  readonly title: PrintedTitle;
  readonly post: Post;
  readonly collective: boolean;
}

/** What was handed on at some place. */
interface State {
  readonly context: PostContext | null;
  readonly kept: PostContext | null;
  readonly isHere: boolean;
  readonly count: number;
}

/** Of one sentence; `kept` goes on to the next. */
export class Handing {
  readonly contexts: ContextAt[] = [];
  /** What a title hands on to the next one of a list. */
  private context: PostContext | null = null;
  /** Whether `kept` comes from this sentence. */
  private isHere = false;
  /** Where the title ends that stood last behind its holder's name, of a body that the text has; -1 for none. */
  private behindEnd = -1;

  /**
   * @param kept - what the sentence before left behind: 副主席 in a later clause is of the body named there
   * @param announced - the body whose leaders the sentence lists, of which each is that is of no other
   */
  constructor(
    private readonly scene: PostScene,
    public kept: PostContext | null,
    private readonly announced: PostContext | null,
  ) {}

  /** 杭州市市长某某来永，市长…: what a person did stands between; the next title starts afresh. */
  startAfresh(): void {
    this.context = null;
  }

  /**
   * A title behind its holder's name; `isOwn`: with its body in front, 某某工商联潘某书记. 、吴某副主席 right behind is of the same body.
   */
  behind(title: PrintedTitle, holder: Span, isOwn: boolean): Waiting {
    const isJoined = this.behindEnd === holder.start - 1 && this.scene.lattice.text[this.behindEnd] === "、";
    if (!isOwn && !isJoined) return this.alone(title, holder);
    this.behindEnd = title.end;
    return this.compose(title, false, undefined);
  }

  /** 张三书记: of whom the text does not say; 习近平主席 is of the whole country. */
  private alone(title: PrintedTitle, holder: Span): Waiting {
    const { lattice } = this.scene;
    const [post] = composePost(this.scene, title, null, false);
    return { title, post: isLeader(lattice, holder, title.head) ? { ...post, of: NATION } : post, collective: false };
  }

  /**
   * The post of a title; `before` is the title in front of it in one person's list, and `nameEnd` where the name ends that was
   * read last.
   */
  compose(printed: PrintedTitle, collective: boolean, before: Waiting | undefined, nameEnd?: number): Waiting {
    const isFirst = this.context === null;
    const employed = isFirst ? ofEmployer(this.scene, printed) : undefined;
    const isItem = isFirst && this.isOfAnnounced(printed);
    const called = collective || isItem ? printed : (employed ?? withOrgan(this.scene, printed, isFirst));
    const handed = collective ? null : (this.context ?? this.deputised(called));
    const misfit = handed !== null && isMisfit(this.scene.lexicon, called, handed);
    const context = misfit ? (this.isOfAnnounced(called) ? this.announced : null) : handed;
    const title =
      context === null && !collective
        ? (ofHouse(this.scene, called) ?? ofCompany(this.scene, called) ?? called)
        : called;
    const [composed, next] = composePost(
      this.scene,
      title,
      context,
      before !== undefined || (this.follows(title, nameEnd) && (this.isElsewhere() || this.isMinister(title))),
    );
    // 原党组书记、局长: what is over for the first is for those behind it, as is what is joined to it: 原副会长兼秘书处主任.
    const isJoined = before !== undefined && this.scene.lattice.longest(before.title.end, BESIDE) > 0;
    const over = before?.post.status === "former" && !title.jurisdiction && (title.body === "" || isJoined);
    const area = misfit ? areaOfMisfit(this.scene.lexicon, title, handed) : null;
    const status = over && composed.status === "held" ? "former" : composed.status;
    const post = { ...composed, of: composed.of ?? area, status };
    if (!collective && this.scene.lattice.longest(title.head.start, RANK_HEAD) !== title.head.text.length)
      this.hand(next, title.end);
    return { title, post, collective };
  }

  /** What is handed on so far, for {@link takeBack}. */
  state(): State {
    const { context, kept, isHere, contexts } = this;
    return { context, kept, isHere, count: contexts.length };
  }

  /** 召开全市|会计|培训会: a title that nobody holds there hands nothing on. */
  takeBack({ context, kept, isHere, count }: State): void {
    this.context = context;
    this.kept = kept;
    this.isHere = isHere;
    this.contexts.length = count;
  }

  private follows({ start }: PrintedTitle, nameEnd: number | undefined): boolean {
    return nameEnd !== undefined && isListed(this.scene.lattice.text, nameEnd, start);
  }

  /** 甘肃省委书记某某，省长某某 are both of Gansu on a page of another province; 金华市副市长某某，市长某某 on one of 永康市 are not. */
  private isElsewhere(): boolean {
    const { lexicon, home } = this.scene;
    const area = this.context?.area ?? null;
    const division = area === null ? undefined : lexicon.divisionsNamed(area).find(({ name }) => name === area);
    return division !== undefined && !home.covers(division);
  }

  /** 某国国务卿某某、财政部长某某: ministers of one country. */
  private isMinister({ head }: PrintedTitle): boolean {
    const isMinister = Affixes.of(this.scene.lexicon, "minister").endOf(head.text) > 0;
    return isMinister && isCountry(this.scene, this.context?.area ?? null);
  }

  private hand(next: PostContext, end: number): void {
    this.context = next;
    this.kept = next;
    this.isHere = true;
    if (next.body !== "" || next.area !== null) this.contexts.push({ end, context: next });
  }

  /**
   * 市科协主席某某出席，副主席某某主持: a title of no body of its own is of the one named before, unless its level says whose;
   * in a sentence behind, only a deputy's is, and a committee's.
   */
  private deputised(printed: PrintedTitle): PostContext | null {
    const { lexicon, lattice } = this.scene;
    const { jurisdiction, body, head } = printed;
    if (jurisdiction !== null || lattice.longest(head.start, CHIEF) > 0) return null;
    if (this.isOfAnnounced(printed)) return this.announced;
    const isParty = Affixes.of(lexicon, "party-body").has(body) || (body.length > 1 && this.kept?.body.endsWith(body));
    // 市法院院长某某主持。会上，政治部主任某某发言
    if (Affixes.of(lexicon, "part-of-organ").has(body)) return this.kept;
    if (Affixes.of(lexicon, "part-of-company").has(body) && this.#isOfUnit()) return this.kept;
    if (body !== "" && !isParty) return null;
    // 第一书记 alone is of a village.
    const isOther = lattice.longest(head.start, VILLAGE_HEAD) === head.text.length;
    const isDeputy = !isOther && [RANK, OFFICER].some((set) => lattice.longest(head.start, set) > 0);
    return this.isHere || isParty || isDeputy ? this.kept : null;
  }

  /** 党委委员、副局长 in the list of those who lead an organ. */
  private isOfAnnounced({ jurisdiction, body }: PrintedTitle): boolean {
    const isPart = body === "" || Affixes.of(this.scene.lexicon, "party-body", "part-of-organ").has(body);
    return this.announced !== null && jurisdiction === null && isPart;
  }

  /** 医院党委书记某某主持。纪委书记某某讲话: of the hospital, and of no city. */
  #isOfUnit(): boolean {
    const { lexicon } = this.scene;
    const stem = stemOf(lexicon, this.kept?.body ?? "");
    return Affixes.of(lexicon, "hospital", "own-body", "company-end").endOf(stem) > 0;
  }
}
