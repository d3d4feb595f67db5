package browse

import "sync"

// memo keeps the newest answers to questions whose answers stay the same as long
// as the index does, so that each is worked out once, whoever asks and how many
// at the same time. What is kept must not be changed.
type memo[K comparable, V any] struct {
	most int // answers

	mu   sync.Mutex
	kept map[K]*answerOf[V]
	used []K // the oldest first
}

type answerOf[V any] struct {
	once  sync.Once
	value V
	err   error
}

func newMemo[K comparable, V any](most int) *memo[K, V] {
	return &memo[K, V]{most: most, kept: map[K]*answerOf[V]{}}
}

// get returns the answer to a question, which work finds if nobody has yet. An
// error is not kept.
func (m *memo[K, V]) get(key K, work func() (V, error)) (V, error) {
	a := m.answer(key)
	a.once.Do(func() { a.value, a.err = work() })
	if a.err != nil {
		m.drop(key, a)
	}
	return a.value, a.err
}

func (m *memo[K, V]) answer(key K) *answerOf[V] {
	m.mu.Lock()
	defer m.mu.Unlock()
	a := m.kept[key]
	if a == nil {
		if len(m.used) == m.most {
			delete(m.kept, m.used[0])
			m.used = m.used[1:]
		}
		a = &answerOf[V]{}
		m.kept[key] = a
		m.used = append(m.used, key)
	}
	return a
}

// drop forgets what has failed, so that it is tried again.
func (m *memo[K, V]) drop(key K, failed *answerOf[V]) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.kept[key] != failed {
		return
	}
	delete(m.kept, key)
	for i, k := range m.used {
		if k == key {
			m.used = append(m.used[:i:i], m.used[i+1:]...)
			return
		}
	}
}
