// The steps, in their order. Those that change the network come last.
export { everyPage } from "./pages.mjs";
export { firstLoad, withoutScripts, unknownThings, exportsAndPrint } from "./browse.mjs";
export { keyboard, themes, search, filters, copying } from "./controls.mjs";
export { viewer, overlays, undecodable } from "./images.mjs";
export { checks, thresholds } from "./evidence.mjs";
export { pictures } from "./pictures.mjs";
export { chainGone, withdrawnWhileLookedAt } from "./live.mjs";
