// Package models runs AI models on studies: it reads a model package, turns a
// study into the network's tensors, the network's outputs into findings and labels
// of the source's voxels, and these into DICOM objects (imaging/derived).
//
// A package is a folder with model.json, model.onnx, MODEL_CARD.md and golden/.
// Everything between the pixels and the network, and between the network and
// the findings, is declared in model.json and done by package models/transform
// and this one, so that every node computes the same; PreprocessingVersion
// names the rules. The terms of model.json follow MONAI's bundle metadata where
// they fit.
//
// This package never touches the native runtime. It speaks to it through
// Runtime and Session; models/ort is ONNX Runtime in this process and
// models/worker is ONNX Runtime in confined worker processes, which is what a
// node uses, because a network is somebody else's code.
package models
