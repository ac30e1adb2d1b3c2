<?php
/**
 * Reads a list of shortcodes as JSON, and prints what the plugin makes of each, by WordPress's own functions
 * without a database. The post is of somebody who may set a contact.
 */
[, $wordpress, $plugin, $list] = $argv;
define( 'ABSPATH', "$wordpress/" );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', true );
error_reporting( E_ALL );
// WordPress itself may be older than this PHP, and use what is out of date there.
set_error_handler(
	function ( $level, $message, $file, $line ) use ( $plugin ) {
		if ( 0 === strpos( $file, $plugin ) ) {
			throw new ErrorException( $message, 0, $level, $file, $line );
		}
	}
);
$parts = array( 'pomo/translations', 'plugin', 'l10n', 'load', 'functions', 'cache', 'shortcodes', 'formatting', 'kses' );
foreach ( $parts as $part ) {
	require ABSPATH . WPINC . "/$part.php";
}
wp_cache_init();
// What would stand in the database.
$settings = array(
	'WPLANG'          => 'fr_FR',
	'timezone_string' => 'UTC',
	'blog_charset'    => 'UTF-8',
);
wp_cache_set( 'alloptions', $settings, 'options' );

function get_post_field( $field, $post = null ) {
	return 'post_content' === $field ? $GLOBALS['content'] : 7;
}
function get_the_ID() {
	return 5;
}
function get_current_user_id() {
	return 0;
}
function user_can( $user, $capability ) {
	return 7 === $user && 'edit_others_posts' === $capability;
}
function current_user_can( $capability, $post = null ) {
	return 'edit_post' === $capability && 5 === $post;
}

require "$plugin/hrd-widgets.php";

$list = json_decode( file_get_contents( $list ) );
echo json_encode( array_map( fn( $each ) => do_shortcode( $GLOBALS['content'] = $each ), $list ) );
