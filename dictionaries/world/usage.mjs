/** How news writes names: how often, on pages that name what country, and as what. */

/** What stands right in front of a place that somebody goes to, lives in or reports from. */
const PLACE_BEFORE =
  /(?:[在到赴抵往自离于]|前往|来自|飞往|位于|访问|城市|首都|首府|小镇|城镇|古城|古都|重镇|港口|港市|名城|大城|郊外)$/u;
/** What stands right behind one. */
const PLACE_AFTER =
  /^(?:市(?!场|民|值)|州|省|县|镇|港|岛|湾|举行|举办|召开|机场|国际机场|等地|附近|郊区|郊外|市中心|当地|以[东西南北]|[东西南北]部|[东西南北]郊|[0-9一二三四五六七八九十]+月[0-9一二三四五六七八九十]+日电)/u;
/** What shows the name of a person or a firm. */
const OTHER_BEFORE =
  /(?:·|总统|总理|教授|博士|先生|球员|主帅|教练|前锋|后卫|门将|中锋|品牌|车企|集团|女士|股份|部长|议员)$/u;
const OTHER_AFTER =
  /^(?:·|说|表示|称|认为|指出|告诉|透露|强调|先生|女士|教授|博士|总统|爵士|汽车|集团|公司|股份|科技|品牌|生物|证券|基金|[（(][A-Za-z])/u;

/** The longest stretch of text around a name that tells what it is. */
const AROUND = 12;

/**
 * Counts each of some names in texts, a page a line, the longest where several begin at one place. `markers` are names of
 * countries and of what lies in them, by country.
 * @returns by name: `count`, `asPlace`, `asOther`, and `pages` with how many of them name each country
 */
export function usageOf(names, markers, texts) {
  const uses = new Map([...names].map((name) => [name, { count: 0, asPlace: 0, asOther: 0, pages: 0, of: new Map() }]));
  const known = indexOf([...uses.keys()]);
  const countries = indexOf([...markers.keys()]);
  for (const text of texts) {
    for (const page of text.split("\n")) {
      const found = find(page, known);
      if (found.length === 0) continue;
      const named = new Set(find(page, countries).flatMap(({ name }) => markers.get(name)));
      for (const { name, at } of found) {
        const use = uses.get(name);
        const before = page.slice(Math.max(0, at - AROUND), at);
        const after = page.slice(at + name.length, at + name.length + AROUND);
        use.count += 1;
        const isPlace = PLACE_BEFORE.test(before) || PLACE_AFTER.test(after);
        if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) use.asOther += 1;
        else if (isPlace || endsWithMarker(before, markers)) use.asPlace += 1;
      }
      for (const name of new Set(found.map((one) => one.name))) {
        const use = uses.get(name);
        use.pages += 1;
        for (const country of named) use.of.set(country, (use.of.get(country) ?? 0) + 1);
      }
    }
  }
  return uses;
}

function endsWithMarker(before, markers) {
  for (let length = 2; length <= before.length; length += 1) if (markers.has(before.slice(-length))) return true;
  return false;
}

/** Names by their first two characters as one number, longest first. */
function indexOf(names) {
  const index = new Map();
  for (const name of names.filter(({ length }) => length > 1)) {
    const key = name.charCodeAt(0) * 65536 + name.charCodeAt(1);
    const same = index.get(key);
    if (same) same.push(name);
    else index.set(key, [name]);
  }
  for (const same of index.values()) same.sort((a, b) => b.length - a.length);
  return index;
}

function find(page, index) {
  const found = [];
  for (let at = 0; at + 1 < page.length; at += 1) {
    const same = index.get(page.charCodeAt(at) * 65536 + page.charCodeAt(at + 1));
    const name = same?.find((one) => page.startsWith(one, at));
    if (name === undefined) continue;
    found.push({ name, at });
    at += name.length - 1;
  }
  return found;
}
