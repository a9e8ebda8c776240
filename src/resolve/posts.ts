/** Posts that one person holds at a time: 书记, 县长, 局长; never 副县长, 常委 or 市领导. */

const SINGLE =
  /(?:书记|主任|局长|部长|主席|秘书长|检察长|院长|厅长|司长|署长|校长|馆长|台长|社长|总编辑|董事长|总经理|司令员|政委|[省市县区州盟旗镇乡]长|专员|站长|所长|行长|会长|理事长|大使)$/;

/** 副 before the head, whatever stands between; 人大常委会副主任, 常务副市长, 县长助理; 书记处书记 and 名誉会长 are several, too. */
const SEVERAL = /副|助理|专职|代表|专委会|主任委员|书记处|名誉|荣誉|执行|联席/;

/** A body of several 书记. */
const OF_SEVERAL = /书记处$/;

/** `name` is written out, its jurisdiction in front; a deputy's office (副中心管委会主任) is no deputy. */
export function isSingleHolder(name: string, jurisdiction: string | null): boolean {
  if (jurisdiction === null) return false;
  if (OF_SEVERAL.test(jurisdiction)) return false;
  const post = name.startsWith(jurisdiction) ? name.slice(jurisdiction.length) : name;
  return SINGLE.test(post) && !SEVERAL.test(post);
}
