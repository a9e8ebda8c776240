/**
 * The viewer's dataset: what `graph.json` holds. It is graphology's serialised form, so any graphology program can
 * import it, and these types say which attributes it carries. The viewer imports them as types only.
 */

/** What a node stands for that one can go to. */
type SiteKind = "place" | "facility";

/** What a node stands for; it decides the colour and the viewer's filter. */
export type NodeKind = "person" | SiteKind;

/** A point on a map, in degrees east and north. */
export interface DatasetSpot {
  readonly longitude: number;
  readonly latitude: number;
  /** The name of the place whose coordinates these are; the node's own where it is known exactly. */
  readonly of: string;
  /** Whether they are the node's own, and not those of a place around it. */
  readonly exact: boolean;
}

/**
 * A person who took part in an event, or a place or facility where one took place, laid out and ready to draw. Who
 * and what is only mentioned is not drawn.
 */
export interface NodeAttributes {
  /** The name as drawn: 章旭升, 古山镇. */
  readonly label: string;
  readonly kind: NodeKind;
  /** A facility's kind (hospital), a place's level (town); empty for a person. */
  readonly subkind: string;
  /** Full pinyin without tones, syllables parted by spaces: `zhang xu sheng`. */
  readonly pinyin: string;
  /** Finite, about the origin; distances suit a drawing in which one unit is a pixel. */
  readonly x: number;
  readonly y: number;
  /** The radius in pixels at zoom 1. */
  readonly size: number;
  /** `#rrggbb` in lower case. */
  readonly color: string;
  /** A person's jurisdiction; null where no page says it, and for sites. */
  readonly home: string | null;
  /** The place that a site stands in or is part of, by name; null where no page says it, and for persons. */
  readonly within: string | null;
  /** The same place's key among the dataset's `places`. */
  readonly parent: string | null;
  /** Where a site lies, and a person's home; null where no dictionary says it. */
  readonly spot: DatasetSpot | null;
  /** A person's posts for labels and search: 永康市委书记, 原武义县县长; empty for sites. */
  readonly titles: readonly string[];
  /** The same posts in the same order with what is known of each. */
  readonly posts: readonly DatasetPost[];
  /** The first and last date of the events it is in, as printed or resolved; null for none. */
  readonly first: string | null;
  readonly last: string | null;
  /** Other printed forms of a site's name; empty for persons. */
  readonly aliases: readonly string[];
  /** Why what several pages say is said of one, and why a namesake is another; absent for none. */
  readonly reasons?: readonly string[];
  /** How likely it is, from 0 to 1, that it is a person or a site, by the page that makes it surest; absent for what is not doubtful. */
  readonly confidence?: number;
}

/** One post (职务) of a person. */
export interface DatasetPost {
  /** Jurisdiction written out: 永康市委书记. */
  readonly name: string;
  /** held, acting, former or proposed. */
  readonly status: string;
  /** The place or body that it belongs to, by name; null when unknown. */
  readonly of: string | null;
  /** That place's level: province, prefecture, county, town, village; null for bodies and where it is unknown. */
  readonly level: string | null;
  /** The first and last date on which it is printed; null for none. */
  readonly first: string | null;
  readonly last: string | null;
  /** In how many articles. */
  readonly articles: number;
  /** How likely it is, from 0 to 1, that the one who holds it is a person; absent where a page is sure. */
  readonly confidence?: number;
}

/** A place that drawn sites lie in; it need not be drawn itself. */
export interface DatasetPlace {
  readonly name: string;
  /** province, prefecture, county, town, village, zone, …; null when unknown. */
  readonly level: string | null;
  /** The key of the place that it is part of; null at the top. */
  readonly parent: string | null;
}

/** `visited` is directed, person to site; `appeared` is undirected, person and person. */
export type EdgeKind = "visited" | "appeared";

/** What joins two nodes. */
export interface EdgeAttributes {
  readonly kind: EdgeKind;
  /** 到访 or 同场. */
  readonly label: string;
  /** The width in pixels at zoom 1. */
  readonly size: number;
  /** `#rrggbb` in lower case. */
  readonly color: string;
  /** In how many events. */
  readonly times: number;
  /** Newman's, the sum of 1/(n−1), for `appeared`; equal to `times` for `visited`. */
  readonly weight: number;
  readonly first: string | null;
  readonly last: string | null;
  /** How likely it is, from 0 to 1, by the event that makes it surest; absent for what is not doubtful. */
  readonly confidence?: number;
  /** Keys into the dataset's `events`, sorted by date, then by id. */
  readonly events: readonly string[];
}

/** One sentence: where it stands, for showing and for opening the file. */
export interface EventEvidence {
  /** A key into the dataset's `articles`. */
  readonly article: string;
  /** Half-open offsets into the decoded file, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly quote: string;
}

/** One who took part in an event. */
export interface EventParticipant {
  /** The key of the person's node. */
  readonly person: string;
  readonly name: string;
  /** lead, chair, speak, accompany or attend. */
  readonly role: string;
  /** The position in the printed list, from 1. */
  readonly order: number;
  /** branch or video; null for who was in the main room. */
  readonly mode: string | null;
  /** How likely it is, from 0 to 1, that the person took part; absent for who surely did. */
  readonly confidence?: number;
}

/** Where an event was. */
interface EventStop {
  /** The key of the place's or facility's node. */
  readonly site: string;
  readonly name: string;
  /** How likely it is, from 0 to 1, that it was there; absent where it surely was. */
  readonly confidence?: number;
}

/** An event that edges lead to. */
export interface DatasetEvent {
  /** visit, meeting, ceremony, reception or other. */
  readonly type: string;
  readonly name: string;
  /** As printed, perhaps partial (`--04-12`); null for none. */
  readonly date: string | null;
  /** The first and last day where both are known whole; null otherwise. */
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  /** How likely it is, from 0 to 1, that its surest participant took part; absent where somebody surely did. */
  readonly confidence?: number;
  /** In printed order. */
  readonly participants: readonly EventParticipant[];
  /** In the order of the stops. */
  readonly at: readonly EventStop[];
  readonly evidence: readonly EventEvidence[];
}

/** An article that reports events. */
export interface DatasetArticle {
  readonly headline: string | null;
  readonly publication: string | null;
  readonly published: string | null;
  readonly file: string;
  readonly line: number;
  /** What 我市 stands for on its page, and whence that is known; absent where nothing says it. */
  readonly home?: string;
  readonly homeFrom?: string;
}

/** The graph's own attributes: what its edges lead to. */
export interface DatasetAttributes {
  readonly name: string;
  /** The hash of the build whose dataset this is; absent in one that was exported. */
  readonly build?: string;
  /** Of how much this is a part; absent in a whole one. */
  readonly whole?: { readonly nodes: number; readonly events: number };
  /** Every place that a drawn site lies in, at any depth, by the key that its node has or would have. */
  readonly places: Readonly<Record<string, DatasetPlace>>;
  readonly events: Readonly<Record<string, DatasetEvent>>;
  readonly articles: Readonly<Record<string, DatasetArticle>>;
}

/** A node, as graphology serialises it. */
export interface DatasetNode {
  /** The label and the id of the graph's node, joined by a colon: `Person:person:章旭升@永康市`. */
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** An edge, as graphology serialises it; `source` and `target` are keys of nodes. */
export interface DatasetEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
  /** True for `appeared`; absent otherwise. */
  readonly undirected?: boolean;
}

/** The whole file. */
export interface Dataset {
  readonly options: { readonly type: "mixed"; readonly multi: true; readonly allowSelfLoops: boolean };
  readonly attributes: DatasetAttributes;
  readonly nodes: readonly DatasetNode[];
  readonly edges: readonly DatasetEdge[];
}
