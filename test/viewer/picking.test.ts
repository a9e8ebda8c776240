import type { Page } from "playwright-core";
import { describeInBrowser } from "./browser";
import { DATASET } from "./dataset";
import { eventually } from "./eventually";
import { handOn } from "./hand";

const PERSON = "#0072b2";
const FACILITY = "#e69f00";
const FIRST = "人物 2 地方 1 场所 2 到访 4";

jest.setTimeout(60_000);

describeInBrowser("what a reader does with nodes: to", () => {
  let page: Page;
  const { viewerOf, button, control, section, start, legend, address, nodes, drag, looksTheSameElsewhere } =
    handOn(DATASET);
  beforeAll(() => void (page = viewerOf().page));

  it("pin a node where it is dragged to, on a reload as well, and let it go again", async () => {
    await start("controls=1");
    const [, mingyuan] = await nodes(PERSON);
    if (mingyuan === undefined) throw new Error("no second person on the screen");
    const there = { x: mingyuan.x + 60, y: mingyuan.y + 40 };
    await drag([mingyuan, { x: mingyuan.x + 30, y: mingyuan.y + 20 }, there]);
    await address("pin=");
    expect((await nodes(PERSON))[1]).toEqual({ x: expect.closeTo(there.x, -1), y: expect.closeTo(there.y, -1) });
    await looksTheSameElsewhere();
    await section("选取与隐藏");
    await button("全部放开").click();
    await eventually(async () => (await nodes(PERSON))[1], mingyuan);
  });

  it("hide a node, and show it again", async () => {
    await start("node=Person:su");
    await button("隐藏").click();
    await legend("人物 1 地方 1 场所 2 到访 2");
    await button("打开筛选与显示").click();
    await section("选取与隐藏");
    await button("重新显示").click();
    await legend(FIRST);
  });

  it("pick several nodes with Shift or a lasso, and show only these", async () => {
    await start("layout=built&controls=1&at=100~50~1");
    await section("选取与隐藏");
    const [han, su] = await nodes(PERSON);
    const [qinghe, dongxi] = await nodes(FACILITY);
    if (!han || !su || !qinghe || !dongxi) throw new Error("not all nodes are on the screen");
    await page.keyboard.down("Shift");
    for (const { x, y } of [su, qinghe]) await page.mouse.click(x, y);
    await page.keyboard.up("Shift");
    await page.getByText("已选 2 个").waitFor();
    await button("只看这些").click();
    await legend("人物 1 场所 1 到访 1");
    await button("显示全图").first().click();
    await button("套索选取").click();
    await drag([
      { x: dongxi.x - 40, y: dongxi.y - 40 },
      { x: dongxi.x + 40, y: dongxi.y - 40 },
      { x: dongxi.x + 40, y: dongxi.y + 40 },
      { x: dongxi.x - 40, y: dongxi.y + 40 },
    ]);
    await page.getByText("已选 1 个").waitFor();
    await button("加选相邻").click();
    await page.getByText("已选 3 个").waitFor();
    await address("choose=Facility:dongxi&choose=Person:su&choose=Person:han");
  });

  it("fold sites into towns and counties, and unfold them again", async () => {
    await start("controls=1");
    await control("乡镇").click();
    await legend("人物 2 地方 1 到访 2");
    await control("县市").click();
    await address("fold=county");
    await page.getByPlaceholder(/搜索人名/).fill("青禾");
    await page.keyboard.press("Enter");
    await button("展开其中地点").click();
    await address("open=Place:shi");
    await legend("人物 2 地方 1 到访 2");
    await button("展开其中地点").click();
    await legend(FIRST);
    await start("node=Facility:dongxi");
    await button("并入临川镇").click();
    await legend("人物 2 地方 1 到访 2");
  });

  it("break no rule of the content policy and raise no error", () => {
    expect(viewerOf().faults).toEqual([]);
  });
});
