// Package monai makes a model package of a MONAI bundle
// (https://docs.monai.io/en/stable/mb_specification.html): metadata.json and the
// transforms of inference.json become model.json as far as fluoro declares the
// same. Whatever else the bundle says stands in the proposal's Unmapped; nothing
// in a bundle is run or evaluated, and no file of it is written anywhere but
// models/model.onnx as the package's network.
package monai
