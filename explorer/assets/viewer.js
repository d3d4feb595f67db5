// The image viewer: a canvas that one can scroll, window, zoom and move by
// mouse, touch or keys, with segmentations over it. What it shows is kept in the
// address, so that a link shows the same.
import { COLOURS, Store, greys, list, samplesOf, span, tint, valueOf } from "./pixels.js";
import { controls } from "./gestures.js";

const round = (x) => Math.round(x * 1000) / 1000;

// Presets of radiology for images in Hounsfield units.
const CT = [["brain", 40, 80], ["soft tissue", 40, 400], ["lung", -600, 1500], ["bone", 500, 2000]]
  .map(([name, centre, width]) => ({ name, centre, width }));

class Viewer {
  constructor(root, images) {
    this.root = root;
    this.images = images;
    this.store = new Store();
    this.canvas = root.querySelector("canvas");
    this.see = { series: 0, frame: 0, zoom: 1, x: 0, y: 0, invert: false, masks: true, opacity: 0.45 };
    this.shown = new Set(images.overlays.map((_, i) => i));
    this.$ = (name) => root.querySelector(`[data-${name}]`);
  }

  get series() { return this.images.series[this.see.series]; }
  get frame() { return this.series.frames[this.see.frame]; }
  get presets() { return [...(this.frame.windows || []), this.whole, ...(this.frame.unit === "HU" ? CT : [])].filter(Boolean); }

  // go shows a frame of a series, as near as there is one.
  async go(series, frame) {
    const see = this.see;
    const before = this.series;
    see.series = Math.min(Math.max(series, 0), this.images.series.length - 1);
    see.frame = Math.min(Math.max(frame, 0), this.series.frames.length - 1);
    const wanted = this.frame;
    try {
      const samples = samplesOf(wanted, await this.store.get(wanted.url));
      if (wanted !== this.frame) return; // the reader has gone on
      this.samples = samples;
      if (this.series !== before || see.centre === undefined) {
        this.whole = span(wanted, samples); // of the series' first image that was seen, so that a window stays while scrolling
        this.preset(0);
      }
      this.problem = "";
    } catch (error) {
      if (wanted !== this.frame) return;
      this.samples = null;
      this.problem = error.message;
    }
    this.tell();
    await this.draw();
    for (const next of [see.frame + 1, see.frame - 1]) {
      const near = this.series.frames[next];
      if (near) this.store.get(near.url).catch(() => {});
    }
  }

  step(by) { return this.go(this.see.series, this.see.frame + by); }

  preset(i) {
    const p = this.presets[i % this.presets.length];
    this.chosen = i % this.presets.length;
    if (p) this.window(p.centre, p.width, true);
  }

  window(centre, width, fromPreset) {
    if (!fromPreset) this.chosen = -1;
    this.see.centre = centre;
    this.see.width = Math.max(width, 0.001);
  }

  zoom(factor) { this.see.zoom = Math.min(Math.max(this.see.zoom * factor, 0.25), 32); }

  fit() { Object.assign(this.see, { zoom: 1, x: 0, y: 0 }); }

  // scale is how many pixels of the canvas one of the image takes.
  scale() {
    const [rowSize, columnSize] = this.frame.spacing || [1, 1];
    const aspect = rowSize / columnSize || 1;
    const fit = Math.min(this.canvas.width / this.frame.columns, this.canvas.height / (this.frame.rows * aspect));
    return { x: fit * this.see.zoom, y: fit * this.see.zoom * aspect };
  }

  // place is the image's corner on the canvas.
  place() {
    const s = this.scale(), ratio = devicePixelRatio;
    return {
      x: (this.canvas.width - this.frame.columns * s.x) / 2 + this.see.x * ratio,
      y: (this.canvas.height - this.frame.rows * s.y) / 2 + this.see.y * ratio, s,
    };
  }

  async draw() {
    const pen = this.canvas.getContext("2d");
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.$("note").textContent = this.problem || "";
    if (this.problem) this.root.dataset.failed = "yes";
    else delete this.root.dataset.failed;
    if (!this.samples) return;
    const frame = this.frame;
    const image = new ImageData(frame.columns, frame.rows);
    greys(frame, this.samples, this.see, image.data);
    if (this.see.masks) await this.masks(frame, image);
    if (frame !== this.frame) return;
    const sheet = new OffscreenCanvas(frame.columns, frame.rows);
    sheet.getContext("2d").putImageData(image, 0, 0);
    const at = this.place();
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    pen.imageSmoothingEnabled = at.s.x < 3;
    pen.drawImage(sheet, at.x, at.y, frame.columns * at.s.x, frame.rows * at.s.y);
    this.root.dataset.drawn = `${this.see.series}.${this.see.frame}`;
  }

  async masks(frame, image) {
    for (const i of this.shown) {
      const url = this.images.overlays[i].frames[frame.key];
      if (!url) continue;
      try {
        tint(new Uint8Array(await this.store.get(url)), COLOURS[i % COLOURS.length], this.see.opacity, image.data);
      } catch (error) {
        this.$("note").textContent = error.message;
      }
    }
  }

  // probe is the value under a place of the canvas.
  probe(x, y) {
    if (!this.samples) return "";
    const at = this.place();
    const column = Math.floor((x * devicePixelRatio - at.x) / at.s.x), row = Math.floor((y * devicePixelRatio - at.y) / at.s.y);
    if (column < 0 || row < 0 || column >= this.frame.columns || row >= this.frame.rows) return "";
    const i = row * this.frame.columns + column;
    if (this.frame.samples === 3) return `${column}, ${row}: ${this.samples.slice(3 * i, 3 * i + 3).join(" ")}`;
    return `${column}, ${row}: ${round(valueOf(this.frame, this.samples[i]))} ${this.frame.unit || ""}`;
  }

  // tell writes what is seen into the controls and the address.
  tell() {
    const { see, series, frame } = this;
    const place = `${see.frame + 1} of ${series.frames.length}`;
    this.$("frame").max = series.frames.length;
    this.$("frame").value = see.frame + 1;
    this.$("frame").setAttribute("aria-valuetext", `image ${place}`);
    this.$("place").textContent = place;
    this.$("where").textContent = `${series.label}  ${place}`;
    this.$("window").textContent = this.samples && frame.samples !== 3 ? `C ${round(see.centre)}  W ${round(see.width)}` : "";
    if (document.activeElement !== this.$("centre")) this.$("centre").value = round(see.centre ?? 0);
    if (document.activeElement !== this.$("width")) this.$("width").value = round(see.width ?? 1);
    this.$("series").value = see.series;
    const options = this.presets.map((p, i) => new Option(`${p.name} (${round(p.centre)} / ${round(p.width)})`, i));
    this.$("preset").replaceChildren(...options, new Option("own", -1));
    this.$("preset").value = this.chosen ?? -1;
    this.root.querySelector('[data-act="invert"]').setAttribute("aria-pressed", String(see.invert));
    this.canvas.setAttribute("aria-label", this.problem ? `Image ${place} cannot be shown` : `${series.label}, image ${place}, ${frame.columns} by ${frame.rows}`);
    if (see.centre !== undefined) history.replaceState(null, "", `#view=${see.series}/${see.frame}/${round(see.centre)}/${round(see.width)}`);
  }

  change() { this.tell(); return this.draw(); }
}

function fitCanvas(viewer, stage) {
  const size = () => {
    viewer.canvas.width = Math.round(stage.clientWidth * devicePixelRatio);
    viewer.canvas.height = Math.round(stage.clientHeight * devicePixelRatio);
    if (viewer.frame) viewer.draw();
  };
  new ResizeObserver(size).observe(stage);
  size();
}

export async function start(root) {
  const note = root.querySelector("[data-note]");
  note.textContent = "Fetching the study …";
  let images;
  try {
    images = await list(root.dataset.images);
  } catch (error) {
    note.textContent = error.message;
    root.dataset.failed = "yes";
    return;
  }
  if (images.series.length === 0) {
    note.textContent = ["No image of this study can be shown.", ...images.notes].join(" ");
    root.dataset.failed = "yes";
    return;
  }
  const viewer = new Viewer(root, images);
  root.querySelector("[data-panel]").hidden = false;
  viewer.$("series").replaceChildren(...images.series.map((s, i) => new Option(s.label, i)));
  const [, series, frame, centre, width] = /^#view=(\d+)\/(\d+)\/([-\d.e]+)\/([\d.e]+)$/.exec(location.hash) || [];
  controls(viewer);
  fitCanvas(viewer, root.querySelector("[data-stage]"));
  await viewer.go(Number(series || 0), Number(frame || 0));
  if (centre !== undefined) { viewer.window(Number(centre), Number(width)); await viewer.change(); }
}
