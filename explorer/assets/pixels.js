// Pixels of a study: the list of its images, the samples of each as the server
// decoded them, and how they become grey values.

const KEEP = 96 << 20; // bytes of decoded frames kept

// COLOURS of segmentations, in the order of viewer.css.
export const COLOURS = [[255, 176, 0], [76, 201, 240], [241, 91, 181], [155, 229, 100], [196, 167, 255]];

export async function list(url) {
  const answer = await fetch(url, { headers: { Accept: "application/json" } });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error || `The server answered ${answer.status}.`);
  return said;
}

// Store fetches each thing once and forgets the oldest when it has too many.
export class Store {
  #kept = new Map();
  #bytes = 0;

  get(url) {
    const have = this.#kept.get(url);
    if (have) {
      this.#kept.delete(url);
      this.#kept.set(url, have);
      return have;
    }
    const coming = this.#fetch(url);
    this.#kept.set(url, coming);
    coming.catch(() => this.#kept.delete(url));
    return coming;
  }

  async #fetch(url) {
    const answer = await fetch(url);
    if (!answer.ok) {
      const said = await answer.json().catch(() => ({}));
      throw new Error(said.error || `The server answered ${answer.status}.`);
    }
    const bytes = await answer.arrayBuffer();
    this.#bytes += bytes.byteLength;
    for (const [old, value] of this.#kept) {
      if (this.#bytes <= KEEP || old === url) break;
      this.#kept.delete(old);
      value.then((b) => { this.#bytes -= b.byteLength; }, () => {});
    }
    return bytes;
  }
}

// samplesOf reads a frame's bytes as what they are.
export function samplesOf(frame, bytes) {
  if (frame.bits <= 8) return frame.signed ? new Int8Array(bytes) : new Uint8Array(bytes);
  if (frame.bits <= 16) return frame.signed ? new Int16Array(bytes) : new Uint16Array(bytes);
  return frame.signed ? new Int32Array(bytes) : new Uint32Array(bytes);
}

// valueOf is a sample in the image's unit, such as HU.
export const valueOf = (frame, sample) => sample * frame.slope + frame.intercept;

// greys writes a frame into the pixels of an ImageData, window by PS3.3 C.11.2.1.2.
export function greys(frame, samples, { centre, width, invert }, out) {
  const low = centre - 0.5 - (width - 1) / 2;
  const scale = 255 / Math.max(width - 1, 1e-9);
  const flip = invert !== Boolean(frame.inverted);
  const colour = frame.samples === 3;
  for (let i = 0, o = 0; o < out.length; i += colour ? 3 : 1, o += 4) {
    for (let c = 0; c < 3; c++) {
      const sample = samples[colour ? i + c : i];
      let grey = colour ? sample : (valueOf(frame, sample) - low) * scale;
      grey = grey < 0 ? 0 : grey > 255 ? 255 : grey;
      out[o + c] = flip ? 255 - grey : grey;
    }
    out[o + 3] = 255;
  }
}

// tint lays a mask of bytes, 0 or up to 255, over an ImageData of its size.
export function tint(mask, colour, opacity, out) {
  for (let i = 0, o = 0; i < mask.length && o < out.length; i++, o += 4) {
    if (!mask[i]) continue;
    const a = opacity * (mask[i] === 1 ? 1 : mask[i] / 255);
    for (let c = 0; c < 3; c++) out[o + c] = out[o + c] * (1 - a) + colour[c] * a;
  }
}

// span is the window that shows everything of a frame.
export function span(frame, samples) {
  let low = Infinity, high = -Infinity;
  for (const s of samples) {
    if (s < low) low = s;
    if (s > high) high = s;
  }
  const a = valueOf(frame, low), b = valueOf(frame, high);
  return { name: "whole range", centre: (a + b) / 2, width: Math.max(Math.abs(b - a), 1) };
}
