/** What may hold of a sentence that perhaps tells of a new event. */

/** What the thread knows when it asks. */
export interface Facts {
  /** Nothing was told before. */
  readonly first: boolean;
  /** It begins a paragraph. */
  readonly paragraph: boolean;
  /** It names people who do something. */
  readonly acts: boolean;
  /** It names the party of the event: 调研组一行. */
  readonly party: boolean;
  /** All that its people do is to say something. */
  readonly says: boolean;
  /** Its first people accompany somebody. */
  readonly along: boolean;
  /** It has a date, and whether the date is one of its own, not 当天. */
  readonly dated: boolean;
  readonly sameDay: boolean;
  /** The date is a day, or several. */
  readonly ofDay: boolean;
  readonly visit: boolean;
  /** It names a site. */
  readonly goes: boolean;
  /** It names sites, and all of them are halls and the like, which one comes to for what goes on there. */
  readonly toHall: boolean;
  /** The kind is that of the current event. */
  readonly alike: boolean;
  /** The current event is a visit. */
  readonly touring: boolean;
  /** Its first person takes part in the current event. */
  readonly ours: boolean;
  /** One of its people takes part in the current event. */
  readonly shared: boolean;
  /** Its people include who leads the current event. */
  readonly led: boolean;
  /** Both this and the current event are receptions, and whoever leads the current one meets others. */
  readonly othersMet: boolean;
  /** The current event is called as this one is: 外国专家座谈会, and then 座谈会. */
  readonly sameName: boolean;
  /** The sentence that opened the current event told of several of its kind: 三次座谈会. */
  readonly several: boolean;
  /** The current event is of one day. */
  readonly oneDay: boolean;
  /** The current event has people, and its first person is none of them. */
  readonly other: boolean;
  /** The current event has neither people nor a day. */
  readonly empty: boolean;
  /** The current event is all that was told so far, without a day and with somebody's words. */
  readonly summed: boolean;
  /** The article has an event of the kind. */
  readonly known: boolean;
  /** The sentence that opened the current event names this one with it: 首发式暨座谈会. */
  readonly named: boolean;
}
