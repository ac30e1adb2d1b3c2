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
	...array( 'class-wp-block-supports', 'blocks/shortcode' ),
);
foreach ( $parts as $part ) {
	require ABSPATH . WPINC . "/$part.php";
}
wp_cache_init();
$shortcode_block = array( 'render_callback' => 'render_block_core_shortcode' );
WP_Block_Type_Registry::get_instance()->register( 'core/shortcode', $shortcode_block );
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

/** What a plugin's shortcode is told, with references read as our plugin does; and what else is left. */
function as_the_shortcode_reads_it( $html ) {
	$told = array();
	add_shortcode( 'hrd_widgets', function ( $attributes, $help ) use ( &$told ) {
		$read   = fn( $value ) => html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$told[] = array( array_map( $read, $attributes ), $help );
		return '';
	} );
	$left = trim( as_visitors_get_it( $html ) );
	return array( 'told' => $told, 'left' => $left );
}

$list = json_decode( stream_get_contents( STDIN ) );
foreach ( array_slice( $argv, 2 ) as $function ) {
	$list = array_map( $function, $list );
}
echo json_encode( $list );
