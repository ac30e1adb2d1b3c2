<?php
/** Reads HTML, and prints what is left of it after some of WordPress's functions, in their order. */
[, $wordpress] = $argv;
define( 'ABSPATH', "$wordpress/" );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
$parts = array( 'pomo/translations', 'plugin', 'l10n', 'functions', 'shortcodes', 'formatting', 'kses' );
foreach ( $parts as $part ) {
	require ABSPATH . WPINC . "/$part.php";
}
$html = stream_get_contents( STDIN );
foreach ( array_slice( $argv, 2 ) as $function ) {
	$html = $function( $html );
}
echo $html;
