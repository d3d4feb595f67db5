// The steps, in their order. Those that change the network come last.
import { exportsAndPrint, firstLoad, unknownThings, withoutScripts } from "./browse.mjs";
import { copying, filters, keyboard, search, themes } from "./controls.mjs";
import { checks, thresholds } from "./evidence.mjs";
import { overlays, undecodable, viewer } from "./images.mjs";
import { chainGone, withdrawnWhileLookedAt } from "./live.mjs";
import { everyPage } from "./pages.mjs";
import { pictures } from "./pictures.mjs";

export const steps = [
  firstLoad, everyPage, keyboard, themes, search, filters, copying, viewer, overlays, undecodable, checks, thresholds, exportsAndPrint, withoutScripts,
  unknownThings, pictures, chainGone, withdrawnWhileLookedAt,
];
