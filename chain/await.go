package chain

import (
	"context"
	"fmt"
	"time"
)

// taskPoll is how often AwaitEnded looks where the endpoint does not tell of
// new heads.
const taskPoll = time.Second

// AwaitEnded returns once every task has ended, or with an error that says how
// many have not when ctx ends. It looks at each new head.
func (c *Client) AwaitEnded(ctx context.Context, keys []TaskKey) error {
	pushes := c.pushes(ctx)
	ticker := time.NewTicker(taskPoll)
	defer ticker.Stop()
	for {
		tasks, err := c.Latest().Tasks(ctx, keys)
		if err != nil {
			return err
		}
		open := 0
		for _, t := range tasks {
			if !t.State.Ended() {
				open++
			}
		}
		if open == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for results: %d of %d tasks have not ended: %w", open, len(keys), ctx.Err())
		case _, more := <-pushes:
			if !more {
				pushes = nil // the connection broke; the ticker goes on
			}
		case <-ticker.C:
		}
	}
}
