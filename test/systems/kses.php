<?php
/** Reads HTML and prints what WordPress keeps of it when an author saves it. */
[, $wordpress] = $argv;
define( 'ABSPATH', "$wordpress/" );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
foreach ( array( 'plugin', 'l10n', 'functions', 'formatting', 'kses' ) as $part ) {
	require ABSPATH . WPINC . "/$part.php";
}
echo wp_kses_post( stream_get_contents( STDIN ) );
