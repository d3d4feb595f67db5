package chain

func RevertReason(err error) string { return err.Error() }
