// Package evaluate is the statistics of a model's prospective performance:
// from the truth and the score of each case, the ROC curve and its area,
// sensitivity and specificity at a threshold, Brier score and calibration,
// each with a 95 % confidence interval. It knows no chain and no files, draws
// no random numbers, and gives the same bits whatever the order of the cases,
// so that every auditor gets the same figures.
//
// The methods and their literature stand in docs/decisions/evaluation.md.
package evaluate
