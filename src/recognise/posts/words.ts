/** The words that the grammar of posts turns on, by class; `heads`, `bodies`, `collectives` and `post-cues` have them. */

import { classes } from "../../lexicon";

/** Base titles: 书记, 市长, 局长. */
export const HEAD = classes("heads");
/** Whatever stands before a name and is a title or a word for several people. */
export const KNOWN_HEAD = classes("heads", "collectives");
/** 市长, 副县长: the level stands in the head, and no body in front. */
export const CHIEF = classes("heads/chief");
/** 总书记, 国家主席, 党和国家领导人 */
export const NATIONAL_HEAD = classes("heads/national", "collectives/national");
/** 总统, 首相, 外长: of a country, which stands in front or was named before. */
export const STATE_HEAD = classes("heads/state");
/** 总统, 国防部: what only a state has. */
export const OF_STATE = classes("heads/state", "post-cues/of-state");
/** 一级调研员: what somebody is ranked as. */
export const RANK_HEAD = classes("heads/rank");
/** 董事长, 总经理: heads of companies, whose names end in anything. */
export const COMPANY_HEAD = classes("heads/company");
/** 驻村第一书记, 社区书记: of a village, which was named before. */
export const VILLAGE_HEAD = classes("heads/village");
/** Heads that say what somebody is and are no post: 村民, 教师. */
export const CALLING = classes("heads/calling");
/** 作者, 主演: behind the title of a work, what somebody is of it. */
export const MAKER = classes("heads/calling", "post-cues/maker");
/** One word for several people: 领导, 负责人. */
export const COLLECTIVE = classes("collectives");
/** Of these, those that a title is made with: 市领导, 四套班子领导. */
export const LEADERS = classes("post-cues/leaders");
/** Behind what only looks like a head: 会 of 常委会, 台 of 主席台. */
export const NO_HEAD = classes("post-cues/no-head");
/** Belongs to the head in front: 助理, 候选人. */
export const HEAD_TAIL = classes("post-cues/head-tail");
/** 人选 and the like: who is only proposed. */
export const PROPOSAL = classes("post-cues/proposal");
/** Ranks the head behind it: 常务, 第一, 副. */
export const RANK = classes("post-cues/rank");
/** Ends a head that no table has: 长, 员, 官. */
export const OPEN_HEAD = classes("post-cues/open-head");
/** 代, 代理 */
export const ACTING = classes("post-cues/acting");
/** 原, 前任, 时任: who held the post before, or then. */
export const FORMER = classes("post-cues/former");
/** 原, 前 inside a title, right before its head: 常委会原副主任, 某国前总统. */
export const ONCE = classes("post-cues/once");
/** 拟任, 提名: who is to hold it. */
export const PROPOSED = classes("post-cues/proposed");
/** 兼: a post beside the one before it. */
export const BESIDE = classes("post-cues/beside");
/** 会长, 书记: one at a time, so that who is listed behind the holder does not share it. */
export const SOLE = classes("post-cues/sole");
/** 特别代表, 发言人: of whoever holds the post right in front. */
export const ENVOY = classes("post-cues/envoy");
/** 作为, 身为: as what somebody acts who is named behind the post. */
export const CAPACITY = classes("post-cues/capacity");
/** 任上退休的: behind a post, who has left it is named next. */
export const LEFT = classes("post-cues/left");
/** 现任, 兼, 任: who holds it. */
export const HELD = classes("post-cues/held");

/** 省, 市, 县: whose they are, the home of the page says. */
export const LEVEL = classes("post-cues/level");
/** Words that begin with one and mean something else: 市场, 区域, 市民. */
export const NO_LEVEL = classes("post-cues/no-level");
/** 民政 and the like, in front of which 市 is a level though 市民 is a word. */
export const LEVEL_ANYWAY = classes("post-cues/level-anyway");
/** 现任, 时任, 候任: how a post is held, right before its head. */
export const TENURE = classes("post-cues/held", "post-cues/former", "post-cues/proposed");

/** 我, 本, 全 */
export const OWN = classes("post-cues/own");
/** 团 of 团市委 */
export const LEAGUE = classes("post-cues/league");
/** Behind a level that stands twice: 委 of 理县县委. */
export const BEHIND_LEVEL = classes("post-cues/behind-level");
/** 中共 before a committee's name. */
export const PARTY = classes("post-cues/party-name");
/** 全国, 国务院: of the whole country. */
export const NATIONAL = classes("post-cues/national");
/** 国家, 中央: bodies of the centre, which are nobody's jurisdiction. */
export const CENTRAL = classes("post-cues/central");
/** 镇, 乡, 街道, 村: they end the name of an area that no dictionary has, when one of its bodies follows. */
export const SMALL_AREA = classes("post-cues/small-area");
/** 党, 委, 人大: what makes 村 or 镇 in front of it an area. */
export const BODY_OF_AREA = classes("post-cues/body-of-area");
/** Begins an organisation: 中国, 学校, 武警. */
export const ORGANISATION = classes("post-cues/organisation");
/** Ends the name of one that has its own: 大学, 公司, 医院. */
export const OWN_END = classes("post-cues/own-end");
/** Ends an organisation's name, whoever it belongs to: 局, 组, 协会. */
export const BODY_END = classes("post-cues/body-end", "bodies", "suffixes/facility");
/** 局, 党委, 人大常委会: bodies that the tables have. */
export const BODY = classes("bodies");

/** Those, and short forms of counties and towns. */
export const AREA_NAME = classes("divisions", "shorts", "sites/place");
/** 上海市, 北京, 美国 */
export const PLACE_NAME = classes("divisions", "shorts/province", "shorts/prefecture", "sites/place");
/** A word behind which an organisation may begin. */
export const BOUNDARY = classes("functions", "verbs", "post-cues/boundary");
/** 在, 由, 对: words of one character behind which an organisation may begin. */
export const PREPOSITION = classes("post-cues/preposition");
/** In no name of a company or school (in 春和集团, 和 is). */
export const OUTSIDE_NAME = classes("post-cues/outside-name");
/** In no name of a body. */
export const OUTSIDE_BODY = classes("post-cues/outside-body");
/** 该: it points to what was named before, and begins what stands behind it. */
export const THIS = classes("post-cues/this");
/** What no organisation's name begins with. */
export const NO_BODY_START = classes("post-cues/no-body-start");
/** What people do, and no organisation has in its name. */
export const ACT = classes(
  "verbs/arrive",
  "verbs/attend",
  "verbs/accompany",
  "verbs/chair",
  "verbs/lead",
  "verbs/speech",
  "verbs/meet",
  "post-cues/act",
  "post-cues/boundary",
);
/** Names and words with such a word in them: 希望工程, 对外. */
export const INSIDE = classes("post-cues/inside", "bodies", "organisations");
/** What people do. */
export const VERB = classes("verbs");
/** 分公司, 分行: what a company has in a place. */
export const BRANCH = classes("bodies/company");
/** 支撑, 恢复: what anybody or anything does. */
export const DEED = classes("words/verb");
/** Of whom somebody is now, was or will be the head: 现任, 代理, 候任. */
export const HOW_HELD = classes(
  "post-cues/held",
  "post-cues/former",
  "post-cues/proposed",
  "post-cues/acting",
  "post-cues/rank",
);
/** 了, 着 */
export const ASPECT = classes("post-cues/aspect");
/** 的, which only the names of groups have in them (领导小组, 指挥部). */
export const OF = classes("post-cues/of");
/** 领导小组, 指挥部, 专班: bodies whose names may have 的 in them. */
export const GROUP = classes("post-cues/group");
/** 首都, 省会 */
export const CAPITAL = classes("post-cues/capital");
/** 推进, 深化: what a group is set up for begins its name. */
export const TASK = classes("post-cues/task");
/** 各级, 全体: nobody in particular. */
export const EVERYBODY = classes("post-cues/everybody");
/** 几位, 一名 */
export const SOME = classes("post-cues/some");
/** 等 behind a list. */
export const AND_OTHERS = classes("post-cues/and-others");
/** 和, 及 between names or titles. */
export const AND = classes("post-cues/and");
/** 与: in front of whom somebody does something with. */
export const MEETS = classes("post-cues/meets");
/** 同 before what is listed: who does something with it. */
export const WITH = classes("post-cues/with");
/** 同志 behind a name. */
export const COMRADE = classes("post-cues/comrade");
/** 职务 behind a post. */
export const DUTY = classes("post-cues/duty");
/** 的是 between a post and its holder. */
export const IS = classes("post-cues/is");
/** 为, 系 between a post and its holder, behind whom the clause ends. */
export const COPULA = classes("post-cues/copula");
/** 还有, 包括 between a word for several people and their names. */
export const ALSO = classes("post-cues/also");
/** 秘书长, 监事长: heads that some other body is never without. */
export const OFFICER = classes("post-cues/officer");
/** 党委, 党组, 纪委: the committee of any body. */
export const PARTY_BODY = classes("post-cues/party-body");
/** 届 of 十三届全国政协: behind it a body begins. */
export const TERM_END = classes("post-cues/term-end");
/** 大校 between a body and a head: 军分区大校副司令员. */
export const MILITARY_RANK = classes("post-cues/military-rank");
/** 人 behind a number: 等7人. */
export const COUNTED = classes("post-cues/counted");
/** 单位 and 部门, whose leaders have no title that says whose they are. */
export const NOBODY_BODY = classes("post-cues/nobody-body");
/** 永康市, 浙江省: divisions by their full names. */
export const DIVISION = classes("divisions");
/** 商务部, 中国人民银行: what is no part of anything. */
export const LISTED = classes("organisations");
/** Organs of an area, which are whosever the area is: 文联, 交警支队. */
export const STATE_BODY = classes(
  "bodies/government",
  "bodies/party",
  "bodies/cppcc",
  "bodies/discipline",
  "bodies/court",
  "bodies/procuratorate",
  "bodies/police",
  "post-cues/state-organ",
);
/** Longer words in which 原 may stand: 草原, 太原. */
export const LONGER = classes("words", "divisions", "shorts", "suffixes");
/** 厅, 委员会, 检察院: ends the name of an organ that has sections. */
export const SECTIONED = classes("post-cues/sectioned");
/** 法院, 检察院 */
export const COURT = classes("post-cues/court");
/** 大学, 学院: ends the name of a school that has departments. */
export const SCHOOL = classes("post-cues/school");
/** 第 of 第七届理事会. */
export const TERM = classes("post-cues/term");
/** 常委: whoever has such a seat mostly holds another post. */
export const SEAT = classes("post-cues/seat");
/** 委员, 成员: heads that many have at once. */
export const MEMBER = classes("post-cues/member");
/** 书记, 政法委员: who holds a post of a party's committee, and often another. */
export const PARTY_HEAD = classes("post-cues/party-head");
/** What somebody does: behind it another title begins. */
export const PREDICATE = classes("verbs");
/** 和 before the last of a list; 与 and 以及 join people of other posts. */
export const JOINS_LAST = classes("post-cues/joins-last");
/** What an item of a list of people has that is no name: 镇街, 古山镇, 负责人. */
export const NO_ITEM = classes(
  "heads",
  "collectives",
  "bodies",
  "generics",
  "suffixes",
  "verbs",
  "divisions",
  "organisations",
  "sites",
);
/** 分管日常工作的, 主持工作的 before a head. */
export const CHARGE = classes("post-cues/charge");
/** 负责, 分管: behind it stands what the holder of a post looks after. */
export const IN_CHARGE = classes("post-cues/in-charge");
/** The surnames and names of heads of the state or its government: before 主席 or 总理 they need no 国家. */
export const NATIONAL_LEADER = classes("post-cues/national-leader");
/** 主席, 总理: heads that need no body where a leader of the state stands before them. */
export const LEADER_HEAD = classes("post-cues/leader-head");
/** 驻: whoever is sent to a place is none of its own. */
export const STATIONED = classes("post-cues/stationed");
/** 皖, 京: areas by one character. */
export const SHORT = classes("abbreviations");
/** 虽然, 以及, 根据: what begins a clause, and no organisation's name. */
export const PARTING = classes("functions/conjunction", "functions/preposition");
/** 中国 in front of its own organs: 中国国务院. */
export const OWN_NATION = classes("post-cues/nation");
/** 上海, 德州: short forms of provinces and prefectures. */
export const SHORT_AREA = classes("shorts/province", "shorts/prefecture");
/** 医生, 律师: behind the name of somebody whose post is told elsewhere. */
export const CALLED = classes("post-cues/called");
/** 在野党: what an organisation is, in front of its name. */
export const WHAT_IT_IS = classes("post-cues/what-it-is");
/** CEO, 董事长: heads whose holder alone heads a company. */
export const NAMING_HEAD = classes("post-cues/whole-company");
/** 现任, 已任: what somebody is now, or was at the time that is told of. */
export const NOW = classes("post-cues/now");
/** 当选, 出任: behind a name, what somebody became. */
export const BECOME = classes("post-cues/become");
