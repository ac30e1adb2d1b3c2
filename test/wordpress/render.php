<?php
/**
 * Reads a list of shortcodes as JSON, and prints what the plugin makes of each: WordPress's own functions,
 * without a database. The author may set a contact unless AUTHOR says otherwise.
 */
[, $wordpress, $plugin] = $argv;
define( 'ABSPATH', "$wordpress/" );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', true );
error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);
foreach ( array( 'pomo/translations', 'plugin', 'l10n', 'load', 'functions', 'shortcodes', 'formatting', 'kses' ) as $part ) {
	require ABSPATH . WPINC . "/$part.php";
}
function get_post_field( $field, $post = null ) {
	return 7;
}
function get_the_ID() {
	return 5;
}
function user_can( $user, $capability ) {
	return 7 === $user && 'edit_others_posts' === $capability && 'no' !== getenv( 'TRUSTED' );
}
function current_user_can( $capability, $post ) {
	return 'edit_post' === $capability && 5 === $post && 'yes' === getenv( 'CAN_EDIT' );
}
$settings = array(
	'WPLANG'          => getenv( 'LOCALE' ) ?: 'en_US',
	'timezone_string' => 'UTC',
	'blog_charset'    => 'UTF-8',
);
add_filter( 'pre_option', fn( $value, $name ) => $settings[ $name ], 10, 2 );
require "$plugin/hrd-widgets.php";

$list = json_decode( stream_get_contents( STDIN ) );
echo json_encode( array_map( 'do_shortcode', $list ) );
