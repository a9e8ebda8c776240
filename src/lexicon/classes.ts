/**
 * Word classes. A row of a word table gives its word two: the table (`verbs`) and the table with its kind
 * (`verbs/visit`); divisions, officials and sites of the packs give theirs. Rules name classes; the automaton writes,
 * for every hit, the one number that stands for all classes of its word.
 */

const ids = new Map<string, number>();
const classNames: string[] = [];
/** Of each class, the numbers that stand for it among others. */
const holders: number[][] = [];
/** Which classes each number stands for; 0 for none. Kept for the whole process, as they are few and the same for every lexicon. */
const signatures: (readonly number[])[] = [[]];
const signatureOf = new Map<string, number>([["", 0]]);

function idOf(name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, classNames.length);
  classNames.push(name);
  holders.push([]);
  return classNames.length - 1;
}

/** The number that stands for all these classes, in whatever order they come. */
export function signatureFor(named: Iterable<string>): number {
  const members = [...new Set([...named].map(idOf))].toSorted((a, b) => a - b);
  const key = members.join(" ");
  const known = signatureOf.get(key);
  if (known !== undefined) return known;
  signatureOf.set(key, signatures.length);
  for (const id of members) holders[id]!.push(signatures.length);
  signatures.push(members);
  return signatures.length - 1;
}

const unions = new Map<number, number>();

/** The number that stands for all classes of two such numbers. */
export function unionOf(one: number, other: number): number {
  const pair = one * 65536 + other;
  let union = unions.get(pair);
  if (union === undefined) {
    union = signatureFor([...classesOf(one), ...classesOf(other)]);
    unions.set(pair, union);
  }
  return union;
}

/** How many such numbers there are; each is less. */
export const signatureCount = (): number => signatures.length;

/** How many classes there are; each is told by a number that is less. */
export const classCount = (): number => classNames.length;

/** The numbers of the classes that such a number stands for. */
export const membersOf = (signature: number): readonly number[] => signatures[signature]!;

/** The classes that a number stands for, by name. */
export function classesOf(signature: number): readonly string[] {
  return signatures[signature]!.map((id) => classNames[id]!);
}

/** Every set of classes that rules have asked for, so that a checker can hold them against the dictionaries. */
const asked: ClassSet[] = [];

/** Some classes of words, made once by {@link classes} and asked at every place of a text. */
export class ClassSet {
  /** The numbers of the classes. */
  readonly members: readonly number[];
  private known = 0;
  private bySignature = new Uint8Array(0);
  private having: readonly number[] = [];

  constructor(readonly names: readonly string[]) {
    this.members = names.map(idOf);
    asked.push(this);
  }

  /** Whether the word of a hit with this signature has one of the classes. */
  has(signature: number): boolean {
    if (signature >= this.known) this.learn();
    return this.bySignature[signature] === 1;
  }

  /** All signatures that have one of the classes. */
  get signatures(): readonly number[] {
    if (this.known < signatures.length) this.learn();
    return this.having;
  }

  private learn(): void {
    this.known = signatures.length;
    this.bySignature = new Uint8Array(this.known);
    this.having = [...new Set(this.members.flatMap((id) => holders[id]!))];
    for (const signature of this.having) this.bySignature[signature] = 1;
  }
}

/** Sets of classes, of which the first that has a word counts. Make it once, outside of functions. */
export class ClassOrder {
  private known = 0;
  private firstOf = new Int8Array(0);

  /** @param sets - at most 127 */
  constructor(private readonly sets: readonly ClassSet[]) {}

  /** Which set is the first that has the word of a hit with this signature; -1 for none. */
  first(signature: number): number {
    if (signature >= this.known) {
      this.known = signatures.length;
      this.firstOf = Int8Array.from(signatures, (_, one) => this.sets.findIndex((set) => set.has(one)));
    }
    return this.firstOf[signature]!;
  }
}

/** Sets of classes, each of which has a bit: one look at a word tells which of them have it. Make it once, outside of functions. */
export class ClassBits {
  private known = 0;
  private bits = new Int32Array(0);

  /** @param sets - at most 31; the first has the lowest bit */
  constructor(private readonly sets: readonly ClassSet[]) {}

  /** The bits of the sets that have the word of a hit with this signature. */
  of(signature: number): number {
    if (signature >= this.known) this.learn();
    return this.bits[signature]!;
  }

  private learn(): void {
    this.known = signatures.length;
    this.bits = new Int32Array(this.known);
    this.sets.forEach((set, at) => {
      for (const one of set.signatures) this.bits[one]! |= 1 << at;
    });
  }
}

/** A set of classes by name: `classes("verbs/visit", "heads")`. Make it once, outside of functions. */
export function classes(...named: readonly string[]): ClassSet {
  return new ClassSet(named);
}

/** The names of all classes that some {@link ClassSet} asks for, sorted. */
export function askedClasses(): readonly string[] {
  return [...new Set(asked.flatMap((set) => set.names))].toSorted();
}
