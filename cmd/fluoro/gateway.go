package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/gateway"
	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/internal/report"
)

func (a *app) gatewayCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "gateway", Short: "Take studies from a PACS by DICOMweb and contribute them"}
	cmd.AddCommand(a.gatewayServeCommand(), a.gatewayPullCommand(), a.gatewayStatusCommand(), a.gatewayRetryCommand())
	return cmd
}

// spoolFlags are those of commands that fill the spool and contribute from it.
type spoolFlags struct {
	addFlags
	quiet  time.Duration
	retain time.Duration
	limits inbox.Limits
	atOnce int
}

func (f *spoolFlags) flags(cmd *cobra.Command) {
	f.shared(cmd)
	f.limits = inbox.DefaultLimits
	cmd.Flags().DurationVar(&f.quiet, "quiet", 2*time.Minute, "a study that was pushed is complete when nothing came for so long")
	cmd.Flags().DurationVar(&f.retain, "retain", 0, "how long the received files are kept once their study is contributed")
	cmd.Flags().IntVar(&f.atOnce, "at-once", 4, "studies that are contributed at a time: they wait for blocks side by side")
	cmd.Flags().Int64Var(&f.limits.SpoolBytes, "max-spool-bytes", f.limits.SpoolBytes, "most bytes of received files that wait")
}

// archiveFlags name the archive that studies are fetched from.
type archiveFlags struct {
	url, token string
	tls        dicomweb.TLS
	match      []string
	most       int
}

func (f *archiveFlags) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.url, "from", "", "base URL of the archive's DICOMweb service, as https://pacs:8042/dicom-web")
	cmd.Flags().StringVar(&f.token, "from-token-file", "", "file with the bearer token that the archive demands")
	cmd.Flags().StringVar(&f.tls.CA, "from-ca", "", "PEM file of the authorities that vouch for the archive; default the system's")
	cmd.Flags().StringVar(&f.tls.Cert, "from-cert", "", "PEM file of the certificate to show the archive")
	cmd.Flags().StringVar(&f.tls.Key, "from-key", "", "PEM file of its key")
	cmd.Flags().StringSliceVar(&f.match, "match", nil, "which studies, as ModalitiesInStudy=CT or StudyDate=20260101-; may be repeated, all must hold")
	cmd.Flags().IntVar(&f.most, "most", 1000, "refuse a search that finds more studies")
}

func (a *app) gatewayServeCommand() *cobra.Command {
	var f spoolFlags
	var from archiveFlags
	var token string
	var every time.Duration
	server := gateway.DefaultServer()
	cmd := &cobra.Command{
		Use: "serve", Short: "Take studies by STOW-RS, and contribute each once it is complete",
		Long: "Take what a PACS stores by STOW-RS into the home's spool, and contribute every study that is complete: nothing came for\n" +
			"--quiet, or the PACS said so (POST .../studies/STUDY-UID/complete). With --from, studies that match are fetched too.\n" +
			"Beyond loopback it takes TLS, and a token or client certificates.",
		Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.gatewayServe(cmd.Context(), f, server, token, from, every)
		},
	}
	f.flags(cmd)
	from.flags(cmd)
	cmd.Flags().StringVar(&server.Listen, "dicomweb", server.Listen, "host:port to take studies at")
	cmd.Flags().StringVar(&token, "token-file", "", "file with the bearer token that clients must present")
	cmd.Flags().StringVar(&server.TLS.Cert, "tls-cert", "", "PEM file of this server's certificate")
	cmd.Flags().StringVar(&server.TLS.Key, "tls-key", "", "PEM file of its key")
	cmd.Flags().StringVar(&server.TLS.CA, "client-ca", "", "PEM file of the authorities whose certificates clients must show: mutual TLS")
	cmd.Flags().DurationVar(&every, "every", 10*time.Minute, "how often to look for studies at --from")
	return cmd
}

func (a *app) gatewayPullCommand() *cobra.Command {
	var f spoolFlags
	var from archiveFlags
	cmd := &cobra.Command{
		Use: "pull [STUDY-UID...]", Short: "Fetch studies by QIDO-RS and WADO-RS, and contribute them",
		Long: "Fetch each STUDY-UID, or the studies that --match, from the archive --from, and contribute those that are complete. What\n" +
			"was fetched before is not fetched again; a pull that was cut off goes on where it stopped.",
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error { return a.gatewayPull(cmd.Context(), f, from, args) },
	}
	f.flags(cmd)
	from.flags(cmd)
	return cmd
}

func (a *app) gatewayStatusCommand() *cobra.Command {
	return &cobra.Command{
		Use: "status [STUDY-UID...]", Short: "Show what the gateway holds, and what is in quarantine and why",
		Long: "Show what the home's spool holds, or where each STUDY-UID is. Studies are named by a handle that says nothing to others.",
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.gatewayStatus()
			}
			return a.gatewayFind(args)
		},
	}
}

func (a *app) gatewayRetryCommand() *cobra.Command {
	return &cobra.Command{
		Use: "retry STUDY...", Short: "Take studies out of quarantine, to be contributed: now by the gateway that runs, or at its next start",
		Args: atLeastOne("STUDY"),
		RunE: func(_ *cobra.Command, args []string) error { return a.gatewayRetry(args) },
	}
}

// printOutcome prints one object a line, or a row for people.
func (a *app) printOutcome(line gathered) error {
	if a.json {
		return report.JSON(a.out, line)
	}
	text := line.State
	for _, c := range line.Contributions {
		text += fmt.Sprintf(", %s as study %s", c.Modality, c.StudyID)
	}
	for _, why := range []string{line.Reason, line.Error} {
		if why != "" {
			text += ": " + why
		}
	}
	_, err := fmt.Fprintf(a.out, "%s  %s\n", line.Study, report.Safe(text))
	return err
}
