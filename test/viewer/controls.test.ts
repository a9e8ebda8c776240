import type { Locator, Page } from "playwright-core";
import { describeInBrowser } from "./browser";
import { DATASET } from "./dataset";
import { eventually, whenStill } from "./eventually";
import { handOn } from "./hand";
import { differenceOf } from "./pixels";

const FACILITY = "#e69f00";
const EVERYTHING = "人物 3 地方 1 场所 2 到访 4 同场 2";
const FIRST = "人物 2 地方 1 场所 2 到访 4";

/** Of a picture: less is the smoothing of an edge. */
const ALIKE = 0.002;

jest.setTimeout(60_000);

describeInBrowser("the controls of the viewer", () => {
  let page: Page;
  const {
    viewerOf,
    settled,
    button,
    control,
    section,
    start,
    reload,
    legend,
    address,
    nodes,
    picture,
    tabTo,
    looksTheSameElsewhere,
  } = handOn(DATASET);
  beforeAll(() => void (page = viewerOf().page));

  it("keep what is picked in the filters, and everything again when they are cleared", async () => {
    await start("view=all");
    await legend(EVERYTHING);
    await button("打开筛选与显示").click();
    const chip = (name: RegExp): Locator => page.locator(".chips").getByText(name);
    await chip(/^会议/).click();
    await legend("人物 2 同场 1");
    await chip(/^走访/).click();
    await chip(/^带队/).click();
    await legend("人物 2 地方 1 场所 2 到访 3");
    await chip(/^场所/).click();
    await chip(/^人物/).click();
    await legend("人物 2 场所 2 到访 2");
    await address("kind=facility&kind=person&role=lead&type=meeting&type=visit");
    await button("清除筛选").click();
    await legend(EVERYTHING);
    await page.getByRole("combobox", { name: "地点类别" }).fill("学校");
    await page.getByRole("option", { name: /学校/ }).click();
    await legend("人物 1 场所 1 到访 1");
    await page.goBack();
    await legend(EVERYTHING);
    await page.getByRole("textbox", { name: "连线至少" }).fill("2");
    await legend("人物 1 场所 1 到访 1");
    await page.goBack();
    await legend(EVERYTHING);
    await page.goForward();
    await legend("人物 1 场所 1 到访 1");
  });

  it("count edges anew in the time window, which moves by keyboard and plays by itself", async () => {
    await start("");
    await legend(FIRST);
    const until = page.getByRole("slider", { name: /^止/ });
    await until.focus();
    await page.keyboard.press("ArrowLeft");
    await legend("人物 1 地方 1 到访 1");
    await address("time=2021-03-01..2021-03-04");
    await page.goBack();
    await legend(FIRST);
    await page.getByRole("slider", { name: /^起/ }).focus();
    await page.keyboard.press("ArrowRight");
    await legend("人物 2 场所 1 到访 2");
    await page.goto(`${viewerOf().url}#time=2021-03-02..2021-03-31&edge=v1`);
    await page.locator(".panel h2").filter({ hasText: "东溪口卡点" }).waitFor();
    expect(await page.locator("blockquote").count()).toBe(1);
    await start("time=2021-03-01..2021-03-01");
    await page.locator(".time").getByText("4×").click();
    await button("播放").click();
    await address("time=2021-03-05..2021-03-05");
    await legend("人物 2 场所 1 到访 2");
    await page.locator(".time").getByText("累计").click();
    // From the beginning to the end, which is all.
    await button("播放").click();
    await button("暂停").waitFor();
    await button("播放").waitFor();
    await legend(FIRST);
    await start("time=2021-03-01..2021-03-01");
    await button("全部时间").click();
    await legend(FIRST);
  });

  it("narrow the graph to the network around a node, one step or more", async () => {
    await start("controls=1&node=Facility:qinghe");
    await section("关系网");
    await control("1 步").click();
    await legend("人物 1 场所 1 到访 1");
    await button("展开相邻").waitFor();
    await control("2 步").click();
    await legend("人物 1 场所 2 到访 2");
    await address("ego=2~Facility:qinghe");
    await page
      .getByRole("textbox", { name: "搜索" })
      .or(page.getByPlaceholder(/搜索人名/))
      .first()
      .fill("韩知秋");
    await page.keyboard.press("Enter");
    await address("expand=Person:han");
    await legend("人物 2 地方 1 场所 2 到访 4");
    await control("不限").click();
    await legend(FIRST);
  });

  it("find the shortest chain between two people, with the events behind each link", async () => {
    await start("view=appearances&controls=1");
    await section("关系网");
    await page.getByRole("combobox", { name: "从", exact: true }).fill("hzq");
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: "到", exact: true }).fill("罗亦");
    await page.keyboard.press("Enter");
    const links = page.locator(".chain .entry");
    await links.nth(1).waitFor();
    expect((await links.allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual([
      expect.stringContaining("韩知秋 — 苏明远"),
      expect.stringContaining("苏明远 — 罗亦安"),
    ]);
    await control("优先常同场者").click();
    await address("chain=Person:han&chain=Person:luo&chain-by=company");
    await links.first().click();
    await page.locator("blockquote").filter({ hasText: "陪同下" }).waitFor();
    await page.goto(`${viewerOf().url}#controls=1&chain=Person:han&chain=Person:luo`);
    await page.getByText("两人之间没有相连的路径").waitFor();
  });

  it("lay the graph out in another way, alike in every run, and put it back", async () => {
    await start("controls=1");
    const first = await picture();
    const select = page.getByRole("combobox", { name: "排布" });
    await select.selectOption("time");
    await address("layout=time");
    await settled();
    expect(differenceOf(first, await picture())).toBeGreaterThan(ALIKE);
    await looksTheSameElsewhere();
    await select.selectOption("force");
    await settled();
    expect(differenceOf(first, await picture())).toBeLessThan(ALIKE);
  });

  it("colour communities, and name each by the place that is typical of it", async () => {
    await start("view=appearances&controls=1");
    await page.getByRole("combobox", { name: "颜色", exact: true }).selectOption("community");
    await legend("人物 3 临川市一群 3 同场 2");
    await looksTheSameElsewhere();
  });

  it("style nodes by measures and attributes, with a legend, and give the measures of all and each", async () => {
    await start("view=all&controls=1&statistics=1&node=Person:su");
    await page.locator(".panel dt", { hasText: "中介中心性" }).waitFor();
    await section("统计");
    await page.locator(".controls dd", { hasText: "0.4" }).first().waitFor();
    await page.getByRole("combobox", { name: "颜色", exact: true }).selectOption("home");
    await legend("人物 3 地方 1 场所 2 临川市 4 临川镇 2 到访 4 同场 2");
    await page.getByRole("combobox", { name: "大小" }).selectOption("same");
    await address("colour=home&size=same");
    await looksTheSameElsewhere();
  });

  it("project on sites with common visitors, and on people and events, whose nodes open the event", async () => {
    await start("");
    await page.getByText("地—地", { exact: true }).click();
    await legend("地方 1 场所 2 共同来访者 2");
    await page.getByText("人—事", { exact: true }).click();
    await legend("人物 3 活动 4 参加 6");
    const [event] = await nodes("#cc79a7");
    await page.mouse.click(event?.x ?? 0, event?.y ?? 0);
    await address("event=e");
    await page.locator("blockquote").first().waitFor();
  });

  it("give the same picture for everything at once: to a reload, and going back and forward", async () => {
    const all =
      "view=all&type=visit&time=2021-03-01..2021-03-05&hide=Person:luo&pin=150~60~Facility:qinghe" +
      "&colour=community&at=120~50~0.8&node=Person:su&controls=1";
    await start(all);
    const there = await picture();
    await looksTheSameElsewhere();
    await page.getByText("人—人", { exact: true }).click();
    await legend("人物 2 临川市一群 2 同场 1");
    await page.goBack();
    await settled();
    expect(differenceOf(there, await picture())).toBeLessThan(ALIKE);
    await page.goForward();
    await address("view=appearances");
  });

  it("keep the camera in the address without filling the history", async () => {
    await start("");
    for (let press = 0; press < 9; press += 1) await button("放大").click();
    expect(await nodes(FACILITY)).toHaveLength(0);
    const at = await whenStill(() => decodeURIComponent(page.url()));
    expect(at).toContain("at=");
    await looksTheSameElsewhere();
    expect(decodeURIComponent(page.url())).toBe(at);
    await page.getByPlaceholder(/搜索人名/).fill("dongxi");
    await page.keyboard.press("Enter");
    await address("node=Facility:dongxi");
    await eventually(async () => (await nodes(FACILITY)).length > 0, true);
    await looksTheSameElsewhere();
    await page.goBack();
    await address(at.slice(at.indexOf("at=")));
    await button("显示全图").click();
    await eventually(() => Promise.resolve(page.url().includes("at=")), false);
  });

  it("work by keyboard alone", async () => {
    await start("view=all");
    await reload();
    await tabTo("打开筛选与显示");
    await page.keyboard.press("Enter");
    await tabTo("会议");
    await page.keyboard.press("Space");
    await legend("人物 2 同场 1");
    await tabTo("清除筛选");
    await page.keyboard.press("Enter");
    await legend(EVERYTHING);
    await tabTo("不并");
    await page.keyboard.press("ArrowRight");
    await address("fold=town");
    await tabTo("关系网");
    await page.keyboard.press("Enter");
    await tabTo("从");
    await page.keyboard.type("smy");
    await page.keyboard.press("Enter");
    await tabTo("到");
    await page.keyboard.type("lya");
    await page.keyboard.press("Enter");
    await address("chain=Person:su&chain=Person:luo");
    await tabTo("苏明远 — 罗亦安");
    await page.keyboard.press("Enter");
    await page.locator("blockquote").first().waitFor();
  });

  it("break no rule of the content policy and raise no error", () => {
    expect(viewerOf().faults).toEqual([]);
  });
});
