package doctor

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
)

func (p *patient) checkHome(context.Context) Finding {
	h, err := home.Open(p.Home)
	if err != nil {
		return failed("run `fluoro init`, or name the right folder with --home", "%s", short(err))
	}
	p.home = h
	return fine("%s, chain %d, %s network", p.Home, h.Deployment.ChainID, h.Deployment.Policy)
}

// secrets are what nobody else may read, and nobody else write.
var secrets = []string{"passphrase", "keystore", "signers", home.ConfigName, "deid.key"}

func (p *patient) checkPermissions(context.Context) Finding {
	if p.home == nil {
		return skipped("there is no home")
	}
	var open []string
	for _, name := range secrets {
		err := filepath.WalkDir(p.home.Path(name), func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			info, err := d.Info()
			if err == nil && d.Type()&fs.ModeSymlink == 0 && info.Mode().Perm()&0o077 != 0 {
				open = append(open, fmt.Sprintf("%s (%04o)", path, info.Mode().Perm()))
			}
			return err
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return failed("run this as the user that runs the node", "cannot look at %s: %s", name, short(err))
		}
	}
	if len(open) > 0 {
		return failed("chmod -R go= "+p.Home, "others can read or write %s", strings.Join(open, ", "))
	}
	return fine("keys, passphrase and config.toml are this user's alone")
}

func (p *patient) checkKeys(context.Context) Finding {
	if p.home == nil {
		return skipped("there is no home")
	}
	account, err := p.home.Account()
	switch {
	case errors.Is(err, chain.ErrPassphrase):
		return failed("name the file with the right passphrase in "+chain.PassphraseEnv, "the passphrase does not open the account")
	case errors.Is(err, os.ErrNotExist):
		return failed("put the file back, or name another in "+chain.PassphraseEnv, "the passphrase file is not there")
	case err != nil:
		return failed("restore the keystore folder from a backup, or run `fluoro init` for a new account", "%s", short(err))
	}
	p.account = account
	return fine("account %s opens", account.Address().Checksum())
}
