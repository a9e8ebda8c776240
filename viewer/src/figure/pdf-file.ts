/** A PDF of one page, as small as it can be: lines, discs, squares, stencils in one colour, and invisible text. */

const KAPPA = 0.5523;

/** The name of an image in the page's resources. */
type Stencil = string;

/**
 * A page that is drawn on in order, later things over earlier ones; in points (1/72 inch) from the lower left corner,
 * as PDF has it.
 */
export class PdfFile {
  private readonly objects: (Uint8Array | string)[] = [];
  private readonly images = new Map<string, { readonly name: Stencil; readonly object: number }>();
  private readonly content: string[] = [];
  private readonly texts: string[] = [];

  /** In points. */
  constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly title: string,
  ) {}

  /** What follows is seen only above this height, until `unclip`. */
  clip(bottom: number): void {
    this.content.push(`q 0 ${n(bottom)} ${n(this.width)} ${n(this.height - bottom)} re W n`);
  }

  unclip(): void {
    this.content.push("Q");
  }

  line([x1, y1, x2, y2]: readonly [number, number, number, number], width: number, colour: string): void {
    this.content.push(`1 J ${rgb(colour, "RG")} ${n(width)} w ${n(x1)} ${n(y1)} m ${n(x2)} ${n(y2)} l S`);
  }

  disc(x: number, y: number, radius: number, colour: string): void {
    const k = radius * KAPPA;
    const curve = (...points: number[]): string => `${points.map(n).join(" ")} c`;
    this.fill(colour, [
      `${n(x + radius)} ${n(y)} m`,
      curve(x + radius, y + k, x + k, y + radius, x, y + radius),
      curve(x - k, y + radius, x - radius, y + k, x - radius, y),
      curve(x - radius, y - k, x - k, y - radius, x, y - radius),
      curve(x + k, y - radius, x + radius, y - k, x + radius, y),
    ]);
  }

  /** From the lower left corner. */
  square(x: number, y: number, width: number, height: number, colour: string): void {
    this.fill(colour, [`${n(x)} ${n(y)} ${n(width)} ${n(height)} re`]);
  }

  private fill(colour: string, path: readonly string[]): void {
    if (colour !== "none") this.content.push(`${rgb(colour, "rg")} ${path.join(" ")} f`);
  }

  /** What of a picture is more opaque than not; the same `key` is the same picture. */
  async mask(key: string, { data, width, height }: ImageData): Promise<Stencil> {
    const known = this.images.get(key);
    if (known !== undefined) return known.name;
    const bytes = await deflated(bitsOf(data, width, height));
    const head = `/Type /XObject /Subtype /Image /ImageMask true /Width ${width} /Height ${height} /BitsPerComponent 1 /Decode [1 0]`;
    const name = `M${this.images.size}`;
    this.images.set(key, { name, object: this.stream(head, bytes) });
    return name;
  }

  /** A stencil with its lower left corner there, in a colour. */
  place(image: Stencil, x: number, y: number, width: number, height: number, colour: string): void {
    this.content.push(`q ${rgb(colour, "rg")} ${n(width)} 0 0 ${n(height)} ${n(x)} ${n(y)} cm /${image} Do Q`);
  }

  /** From the left end of its baseline, as wide as it is drawn. */
  invisibleText(text: string, x: number, y: number, size: number, width: number): void {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    if (units.length === 0) return;
    // The font says that every character is as wide as it is high.
    const stretch = (100 * width) / (units.length * size);
    const codes = units.map((unit) => unit.toString(16).padStart(4, "0")).join("");
    this.texts.push(`BT 3 Tr /F ${n(size)} Tf ${n(stretch)} Tz 1 0 0 1 ${n(x)} ${n(y)} Tm <${codes}> Tj ET`);
  }

  async finish(): Promise<Blob> {
    const content = this.stream("", await deflated(encode([...this.content, ...this.texts].join("\n"))));
    const unicode = this.stream("", encode(TO_UNICODE));
    const descriptor = this.object(
      "<< /Type /FontDescriptor /FontName /Text /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    );
    const cid = this.object(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Text /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor ${descriptor} 0 R >>`,
    );
    const font = this.object(
      `<< /Type /Font /Subtype /Type0 /BaseFont /Text /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode ${unicode} 0 R >>`,
    );
    const images = [...this.images.values()].map(({ name, object }) => `/${name} ${object} 0 R`).join(" ");
    const pages = this.objects.length + 2;
    const page = this.object(
      `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${n(this.width)} ${n(this.height)}] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> /XObject << ${images} >> >> >>`,
    );
    this.object(`<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`);
    const catalogue = this.object(`<< /Type /Catalog /Pages ${pages} 0 R >>`);
    const information = this.object(`<< /Title <feff${utf16(this.title)}> /Producer (Xingji) >>`);
    return this.assemble(catalogue, information);
  }

  private assemble(catalogue: number, information: number): Blob {
    const parts: (Uint8Array<ArrayBuffer> | string)[] = [];
    const places: number[] = [];
    let length = 0;
    const add = (part: Uint8Array | string): void => {
      const bytes = new Uint8Array(typeof part === "string" ? encode(part) : part);
      parts.push(bytes);
      length += bytes.length;
    };
    add("%PDF-1.5\n%\u00e2\u00e3\n");
    for (const [at, object] of this.objects.entries()) {
      places.push(length);
      add(`${at + 1} 0 obj\n`);
      add(object);
      add("\nendobj\n");
    }
    const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
    const count = places.length + 1;
    add(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root ${catalogue} 0 R /Info ${information} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    );
    return new Blob(parts, { type: "application/pdf" });
  }

  /** The number of the object. */
  private object(content: Uint8Array | string): number {
    return this.objects.push(content);
  }

  private stream(head: string, bytes: Uint8Array): number {
    const packed = head.startsWith("/Type") || bytes[0] === 0x78 ? "/Filter /FlateDecode" : "";
    const before = encode(`<< ${head} ${packed} /Length ${bytes.length} >>\nstream\n`);
    const after = encode("\nendstream");
    const whole = new Uint8Array(before.length + bytes.length + after.length);
    whole.set(before);
    whole.set(bytes, before.length);
    whole.set(after, before.length + bytes.length);
    return this.object(whole);
  }
}

/** Rows begin at whole bytes; 1 is ink. */
function bitsOf(data: Uint8ClampedArray, width: number, height: number): Uint8Array {
  const row = Math.ceil(width / 8);
  const bits = new Uint8Array(row * height);
  for (let at = 0; at < width * height; at += 1) {
    if ((data[4 * at + 3] ?? 0) < 128) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    bits[y * row + (x >> 3)]! |= 0x80 >> (x & 7);
  }
  return bits;
}

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Every code is the UTF-16 unit of the same number. A range ends where the first byte changes. */
const TO_UNICODE = [
  "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Identity def /CMapType 2 def",
  "1 begincodespacerange <0000> <ffff> endcodespacerange",
  ...[0, 64, 128, 192].map((from) => {
    const ranges = Array.from({ length: 64 }, (_, at) => {
      const high = (from + at).toString(16).padStart(2, "0");
      return `<${high}00> <${high}ff> <${high}00>`;
    });
    return `64 beginbfrange\n${ranges.join("\n")}\nendbfrange`;
  }),
  "endcmap CMapName currentdict /CMap defineresource pop end end",
].join("\n");

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");
}

/** Bytes of Latin-1, of which a PDF's own words are. */
function encode(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function rgb(colour: string, operator: string): string {
  const parts = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? ["00", "00", "00"];
  return `${parts.map((part) => n(Number.parseInt(part, 16) / 255)).join(" ")} ${operator}`;
}

function n(value: number): string {
  return String(Math.round(1000 * value) / 1000);
}
