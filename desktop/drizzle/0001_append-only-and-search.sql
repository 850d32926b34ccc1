-- Append-only tables refuse to be changed. A later migration that rebuilds one of them must create its triggers again:
-- the runner refuses a migration after which a trigger is missing.
CREATE TRIGGER `event_log_no_update` BEFORE UPDATE ON `event_log` BEGIN SELECT RAISE(ABORT, 'event_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `event_log_no_delete` BEFORE DELETE ON `event_log` BEGIN SELECT RAISE(ABORT, 'event_log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `run_events_no_update` BEFORE UPDATE ON `run_events` BEGIN SELECT RAISE(ABORT, 'run_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `run_events_no_delete` BEFORE DELETE ON `run_events` BEGIN SELECT RAISE(ABORT, 'run_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `lesson_versions_no_update` BEFORE UPDATE ON `lesson_versions` BEGIN SELECT RAISE(ABORT, 'lesson_versions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `lesson_versions_no_delete` BEFORE DELETE ON `lesson_versions` BEGIN SELECT RAISE(ABORT, 'lesson_versions is append-only'); END;
--> statement-breakpoint
-- A lesson is deleted by its tombstone, never by removing its row.
CREATE TRIGGER `lessons_no_delete` BEFORE DELETE ON `lessons` BEGIN SELECT RAISE(ABORT, 'lessons are deleted by tombstone'); END;
--> statement-breakpoint
-- Full text of the lessons that are not deleted; the rowid is `lessons.row`. Kept in step by the lesson repository.
CREATE VIRTUAL TABLE `lesson_search` USING fts5(
	`title`, `topic`, `objectives`, `vocabulary`, `items`, `passages`,
	tokenize = 'unicode61 remove_diacritics 2',
	prefix = '2 3'
);
