// controls binds a viewer to the panel beside it, to the mouse or a finger on
// it, and to keys while it has the focus.
import { COLOURS } from "./pixels.js";

export function controls(viewer) {
  panel(viewer);
  overlays(viewer);
  pointer(viewer, viewer.$("stage"));
  keys(viewer, viewer.$("stage"));
}

const ACTS = {
  in: (v) => v.zoom(1.25),
  out: (v) => v.zoom(0.8),
  fit: (v) => v.fit(),
  invert: (v) => { v.see.invert = !v.see.invert; },
};

function panel(viewer) {
  const { $ } = viewer;
  $("series").addEventListener("change", (e) => viewer.go(Number(e.target.value), 0));
  $("frame").addEventListener("input", (e) => viewer.go(viewer.see.series, Number(e.target.value) - 1));
  $("preset").addEventListener("change", (e) => {
    if (Number(e.target.value) >= 0) viewer.preset(Number(e.target.value));
    viewer.change();
  });
  for (const name of ["centre", "width"]) {
    $(name).addEventListener("change", () => {
      const centre = Number($("centre").value), width = Number($("width").value);
      if (Number.isFinite(centre) && width > 0) viewer.window(centre, width);
      viewer.change();
    });
  }
  for (const button of viewer.root.querySelectorAll("[data-act]")) {
    button.addEventListener("click", () => { ACTS[button.dataset.act](viewer); viewer.change(); });
  }
}

function overlays(viewer) {
  const list = viewer.$("overlay-list");
  viewer.$("overlays").hidden = viewer.images.overlays.length === 0;
  viewer.images.overlays.forEach((overlay, i) => {
    const label = document.createElement("label"), box = document.createElement("input"), swatch = document.createElement("span");
    box.type = "checkbox";
    box.checked = true;
    swatch.className = `swatch c${i % COLOURS.length}`;
    label.append(box, swatch, overlay.name);
    box.addEventListener("change", () => {
      if (box.checked) viewer.shown.add(i);
      else viewer.shown.delete(i);
      viewer.draw();
    });
    list.append(label);
  });
  viewer.$("opacity").addEventListener("input", (e) => {
    viewer.see.opacity = Number(e.target.value) / 100;
    viewer.draw();
  });
}

function drag(viewer, dx, dy) {
  const { see } = viewer;
  switch (viewer.$("drag").value) {
    case "pan":
      see.x += dx;
      see.y += dy;
      return true;
    case "scroll":
      viewer.scrolled = (viewer.scrolled || 0) + dy / 12;
      if (Math.abs(viewer.scrolled) < 1) return false;
      viewer.step(Math.trunc(viewer.scrolled));
      viewer.scrolled -= Math.trunc(viewer.scrolled);
      return false;
  }
  if (see.centre === undefined) return false;
  const rate = Math.max((viewer.whole?.width || 256) / 800, 0.001);
  viewer.window(see.centre + dy * rate, see.width + dx * rate);
  return true;
}

function pointer(viewer, stage) {
  stage.addEventListener("pointerdown", (e) => {
    if (e.button !== 0) return;
    stage.setPointerCapture(e.pointerId);
    viewer.held = e.pointerId;
  });
  stage.addEventListener("pointermove", (e) => {
    const box = stage.getBoundingClientRect();
    viewer.$("probe").textContent = viewer.probe(e.clientX - box.left, e.clientY - box.top);
    if (viewer.held === e.pointerId && drag(viewer, e.movementX, e.movementY)) viewer.change();
  });
  for (const end of ["pointerup", "pointercancel"]) stage.addEventListener(end, () => { viewer.held = undefined; });
  // The wheel scrolls images only where the focus is, so that a page can be scrolled past them.
  stage.addEventListener("wheel", (e) => {
    if (document.activeElement !== stage || e.ctrlKey) return;
    e.preventDefault();
    viewer.step(Math.sign(e.deltaY));
  }, { passive: false });
}

const near = (viewer) => Math.max((viewer.whole?.width || 256) / 40, 0.001);

const KEYS = {
  ArrowUp: (v) => v.step(-1),
  ArrowDown: (v) => v.step(1),
  PageUp: (v) => v.step(-10),
  PageDown: (v) => v.step(10),
  Home: (v) => v.go(v.see.series, 0),
  End: (v) => v.go(v.see.series, v.series.frames.length - 1),
  ArrowLeft: (v, e) => (e.shiftKey ? v.window(v.see.centre, v.see.width - near(v)) : v.window(v.see.centre + near(v), v.see.width)),
  ArrowRight: (v, e) => (e.shiftKey ? v.window(v.see.centre, v.see.width + near(v)) : v.window(v.see.centre - near(v), v.see.width)),
  "+": ACTS.in,
  "=": ACTS.in,
  "-": ACTS.out,
  0: ACTS.fit,
  i: ACTS.invert,
  p: (v) => v.preset((v.chosen ?? -1) + 1),
  o: (v) => { v.see.masks = !v.see.masks; },
  w: (v) => { v.see.y += 24; },
  s: (v) => { v.see.y -= 24; },
  a: (v) => { v.see.x += 24; },
  d: (v) => { v.see.x -= 24; },
};

function keys(viewer, stage) {
  stage.addEventListener("keydown", async (e) => {
    const act = KEYS[e.key.length === 1 ? e.key.toLowerCase() : e.key];
    if (!act || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    await act(viewer, e);
    viewer.change();
  });
}
