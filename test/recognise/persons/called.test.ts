/** Places that are somebody's name. */

import { describePeople } from "../scene";

describePeople("what stands behind a name that is a place's", [
  ["省委决定：宁波同志任武义县委书记。", { 宁波: ["武义县委书记|武义县"] }],
  ["宁波，男，汉族，1970年8月生。", { 宁波: [] }],
  ["代表团来到宁波，男队员先行。宁波同志们欢迎他们。", {}],
]);
