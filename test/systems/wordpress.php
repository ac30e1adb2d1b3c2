<?php
/** Reads a list of HTML as JSON, and prints what is left of each after some of WordPress's functions. */
[, $wordpress] = $argv;
define( 'ABSPATH', "$wordpress/" );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
$parts = array(
	...array( 'pomo/translations', 'plugin', 'l10n', 'load', 'functions', 'cache' ),
	...array( 'shortcodes', 'formatting', 'kses', 'blocks', 'class-wp-block-parser', 'class-wp-block-type' ),
	...array( 'class-wp-block-type-registry', 'class-wp-block-list', 'class-wp-block' ),
);
foreach ( $parts as $part ) {
	require ABSPATH . WPINC . "/$part.php";
}
wp_cache_init();
// Options stand in the database; this one is on by default.
add_filter( 'pre_option_use_smilies', '__return_true' );
smilies_init();

// What is hooked to `the_content` in wp-includes/default-filters.php, less what is for images and links to files.
add_filter( 'the_content', 'do_blocks', 9 );
foreach ( array( 'wptexturize', 'wpautop', 'shortcode_unautop' ) as $function ) {
	add_filter( 'the_content', $function );
}
add_filter( 'the_content', 'capital_P_dangit', 11 );
add_filter( 'the_content', 'do_shortcode', 11 );
add_filter( 'the_content', 'convert_smilies', 20 );

function as_visitors_get_it( $html ) {
	return apply_filters( 'the_content', $html );
}

$list = json_decode( stream_get_contents( STDIN ) );
foreach ( array_slice( $argv, 2 ) as $function ) {
	$list = array_map( $function, $list );
}
echo json_encode( $list );
