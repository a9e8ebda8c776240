/** Who of many of one name is known. */
import type { Cluster, Namesake } from "./cluster";

/** Of texts, by the others of the name whom something places. */
const RIVALS = 0.1;

/** Texts that make somebody of a rare name known. */
const KNOWN = 5;

/** Texts that make anybody else known, and a singer whom nothing places. */
const FAMOUS = 10;

/** First names, beside which a last name is rare. */
export const FEW = 3;

/** The reason given for joining two whom nothing but a rare name makes one. */
export const NOBODY_ELSE = "a name that nobody else bears in all that was read";

/** The one of a name to whom others belong. */
export interface Leader<T extends Namesake> {
  readonly leader: Cluster<T>;
  readonly reason: string;
  /** All whom nothing places; those without any post; or those who are shown as the leader is. */
  readonly takes: "all" | "bare" | "alike";
}

/** Undefined where nobody is that well known. */
export function leaderOf<T extends Namesake>(clusters: readonly Cluster<T>[]): Leader<T> | undefined {
  const known = clusters.filter(({ placed }) => placed).toSorted((a, b) => b.texts - a.texts);
  const [first, ...others] = known;
  const rivals = others.reduce((sum, one) => sum + one.texts, 0);
  const isRare = clusters.every(({ rare }) => rare);
  if (first !== undefined && first.texts >= (isRare ? KNOWN : FAMOUS) && rivals <= first.texts * RIVALS) {
    const reason = `the only one of the name whom many texts place (${first.texts})`;
    return { leader: first, reason, takes: isRare ? "all" : "bare" };
  }
  const famous = famousOf(clusters);
  if (famous !== undefined) {
    return {
      leader: famous,
      reason: `the only one of the name whom many texts name (${famous.texts})`,
      takes: "bare",
    };
  }
  const leader = first ?? clusters[0];
  return leader === undefined || rivals > 0 || !isRare ? undefined : { leader, reason: NOBODY_ELSE, takes: "alike" };
}

/** Whom most texts name, where hardly any others of the name hold posts, stand in several texts, or are many together. */
function famousOf<T extends Namesake>(clusters: readonly Cluster<T>[]): Cluster<T> | undefined {
  const [first, ...others] = clusters.toSorted((a, b) => b.texts - a.texts);
  if (first === undefined || first.texts < FAMOUS) return undefined;
  const count = (some: readonly Cluster<T>[]): number => some.reduce((sum, one) => sum + one.texts, 0);
  const rivals = others.filter((one) => one.placed || one.titled || one.texts > 1);
  const isFirst = count(rivals) <= first.texts * RIVALS && count(others) <= first.texts * 0.5;
  return isFirst ? first : undefined;
}
