CREATE TABLE `replays` (
	`lesson_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`kept_at` integer NOT NULL,
	`document` blob NOT NULL,
	PRIMARY KEY(`lesson_id`, `content_hash`)
);
