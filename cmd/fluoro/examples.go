package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// id stands in examples for the id of a study or model.
const id = "0x5ec69261614ca57b0bb84ce725c227062911048e1236d0df4a0c9f47dfcbdd6f"

// examples has for each command what one types, a line each. A test holds every
// command to have one that is understood.
var examples = map[string]string{
	"fluoro demo":                "fluoro demo --keep",
	"fluoro init":                "fluoro init --home ~/node --deployment deployment.json\nfluoro init --home ~/node --deployment deployment.json --rpc wss://ENDPOINT-1 --listen /ip4/0.0.0.0/tcp/4001 --yes",
	"fluoro doctor":              "fluoro doctor --home ~/node\nfluoro doctor --home ~/node --json",
	"fluoro devnet":              "fluoro devnet --home net\nfluoro devnet --home net --policy permissioned --block-period 2s",
	"fluoro explorer":            "fluoro explorer --home ~/audit --deployment deployment.json",
	"fluoro man":                 "fluoro man --out build/man",
	"fluoro dicom digest":        "fluoro dicom digest slice1.dcm slice2.dcm --json",
	"fluoro deid":                "fluoro deid --dry-run study\nfluoro deid study clean --report report.json",
	"fluoro phi scan":            "fluoro phi scan study/*.dcm",
	"fluoro study add":           "fluoro study add chest.dcm --home ~/inst --peer /ip4/192.0.2.1/tcp/4001/p2p/12D3KooW --serve\nfluoro study add chest.dcm --home ~/inst --preview-only",
	"fluoro study watch":         "fluoro study watch incoming --home ~/inst",
	"fluoro study label import":  "fluoro study label import labels.csv --home ~/inst",
	"fluoro study earnings":      "fluoro study earnings --home ~/inst",
	"fluoro study serve":         "fluoro study serve --home ~/inst --peer /ip4/192.0.2.1/tcp/4001/p2p/12D3KooW",
	"fluoro study list":          "fluoro study list --home ~/inst",
	"fluoro study show":          "fluoro study show " + id + " --home ~/inst --wait 5m",
	"fluoro study grant":         "fluoro study grant " + id + " 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --home ~/inst --key bafybeic6y2jgcykmuv5qxocm44s4ejygfeiqjdqsg3in6sqmt5d57s65n4",
	"fluoro study revoke":        "fluoro study revoke " + id + " 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --home ~/inst",
	"fluoro study challenge":     "fluoro study challenge " + id + " " + id + " --home ~/inst",
	"fluoro study withdraw":      "fluoro study withdraw " + id + " --home ~/inst",
	"fluoro study reveal":        "fluoro study reveal --home ~/inst",
	"fluoro study results":       "fluoro study results " + id + " --home ~/inst --out results",
	"fluoro study admit":         "fluoro study admit 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --home ~/consortium --wait 5m",
	"fluoro gateway serve":       "fluoro gateway serve --home ~/inst --token-file ~/inst/gateway.token",
	"fluoro gateway pull":        "fluoro gateway pull 1.2.840.113619.2.1 --home ~/inst",
	"fluoro gateway status":      "fluoro gateway status --home ~/inst",
	"fluoro gateway retry":       "fluoro gateway retry 1.2.840.113619.2.1 --home ~/inst",
	"fluoro model init":          "fluoro model init model.onnx --out my-model\nfluoro model init model.onnx --yes --modality CR,DX --finding pneumonia,tolerance=0.001,code=SCT:233604007:Pneumonia",
	"fluoro model import":        "fluoro model import spleen_ct_segmentation.zip --out spleen",
	"fluoro model golden":        "fluoro model golden my-model chest.dcm",
	"fluoro model check":         "fluoro model check my-model\nfluoro model check --tolerance my-model chest1.dcm chest2.dcm",
	"fluoro model run":           "fluoro model run my-model chest.dcm --out results\nfluoro model run my-model studies --summary --csv runs.csv",
	"fluoro model diff":          "fluoro model diff my-model-1 my-model-2\nfluoro model diff " + id + " my-model-2 --home ~/vendor",
	"fluoro model publish":       "fluoro model publish my-model --home ~/vendor --quorum 2 --committee 3 --fee 1 --fund 100 --serve",
	"fluoro model serve":         "fluoro model serve --home ~/vendor --listen /ip4/0.0.0.0/tcp/4001",
	"fluoro model list":          "fluoro model list --home ~/vendor",
	"fluoro model show":          "fluoro model show " + id + " --home ~/vendor",
	"fluoro model fund":          "fluoro model fund " + id + " 100 --home ~/vendor",
	"fluoro model recall":        "fluoro model recall " + id + " --home ~/vendor --reason 1",
	"fluoro node register":       "fluoro node register --home ~/node --stake 1200",
	"fluoro node run":            "fluoro node run --home ~/node --rpc wss://ENDPOINT-1 --rpc https://ENDPOINT-2 --listen /ip4/0.0.0.0/tcp/4001",
	"fluoro node status":         "fluoro node status --home ~/node",
	"fluoro node stake show":     "fluoro node stake show --home ~/node",
	"fluoro node stake add":      "fluoro node stake add 200 --home ~/node",
	"fluoro node stake exit":     "fluoro node stake exit --home ~/node",
	"fluoro node stake withdraw": "fluoro node stake withdraw --home ~/node",
	"fluoro node rotate":         "fluoro node rotate --home ~/node\nfluoro node rotate --home ~/node --stolen",
	"fluoro node key":            "fluoro node key --home ~/node",
	"fluoro node admit":          "fluoro node admit 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --home ~/consortium --wait 5m",
	"fluoro audit watch":         "fluoro audit watch --home ~/audit --deployment deployment.json",
	"fluoro audit verify":        "fluoro audit verify --home ~/audit --deployment deployment.json",
	"fluoro audit replay":        "fluoro audit replay --home ~/audit --deployment deployment.json",
	"fluoro audit evaluate":      "fluoro audit evaluate " + id + " --home ~/audit --deployment deployment.json",
	"fluoro audit export":        "fluoro audit export tables --home ~/audit --deployment deployment.json",
	"fluoro audit check":         "fluoro audit check " + id + " 1 --home ~/audit --deployment deployment.json",
	"fluoro audit report":        "fluoro audit report --home ~/audit --deployment deployment.json --out report",
	"fluoro audit provenance":    "fluoro audit provenance " + id + " --home ~/audit --deployment deployment.json",
	"fluoro account show":        "fluoro account show --home ~/node",
	"fluoro account claim":       "fluoro account claim --home ~/node",
	"fluoro bench all":           "fluoro bench all --quick --json",
	"fluoro bench economy":       "fluoro bench economy --quick",
	"fluoro bench explorer":      "fluoro bench explorer --quick",
	"fluoro bench gas":           "fluoro bench gas --quick",
	"fluoro bench imaging":       "fluoro bench imaging --quick",
	"fluoro bench ipfs":          "fluoro bench ipfs --quick",
	"fluoro bench latency":       "fluoro bench latency --quick",
	"fluoro bench memory":        "fluoro bench memory --quick",
	"fluoro bench pipeline":      "fluoro bench pipeline --quick",
	"fluoro bench sortition":     "fluoro bench sortition --quick",
}

// illustrate gives every command its example.
func illustrate(cmd *cobra.Command) {
	for _, sub := range cmd.Commands() {
		illustrate(sub)
	}
	if text := examples[cmd.CommandPath()]; text != "" && cmd.Example == "" {
		cmd.Example = "  " + strings.ReplaceAll(text, "\n", "\n  ")
	}
}
