<?php
/** What the tests ask of a website, as a must-use plugin. */

/** The classic editor is a plugin of its own; WordPress itself still has it. */
if ( isset( $_SERVER['HTTP_X_CLASSIC_EDITOR'] ) ) {
	add_filter( 'use_block_editor_for_post', '__return_false' );
}

// Who wrote a post a moment ago counts as still at it.
add_filter( 'show_post_locked_dialog', '__return_false' );

add_action(
	'wp_footer',
	function () {
		printf( '<!-- %d queries -->', get_num_queries() );
	},
	PHP_INT_MAX
);
