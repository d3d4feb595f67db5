package ipfsstore_test

import (
	"context"
	"fmt"

	"github.com/fluoronet/fluoro/ipfsstore"
)

func Example() {
	ctx := context.Background()
	store := ipfsstore.NewMemory()
	defer store.Close()
	c, err := store.AddFiles(ctx, map[string][]byte{"record.json": []byte(`{"status":"ok"}`)})
	if err != nil {
		fmt.Println(err)
		return
	}
	record, err := store.ReadFile(ctx, c, "record.json", ipfsstore.Limits{Bytes: 1 << 20})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s: %s\n", c, record)
	// Output: bafybeigmupxxnnowryy4244vgde3wsiqrf2ndt5r53phjplzmf2sl4kvj4: {"status":"ok"}
}
