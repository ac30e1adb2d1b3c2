<?php
/**
 * Plugin Name:       HRD Widgets
 * Description:       A shortcode that shows support for human rights defenders and how to reach the embassy. Before you deactivate this plugin, replace each shortcode with plain HTML from the builder: otherwise visitors see it as text.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            HRD Widgets contributors
 * License:           MIT
 * Update URI:        false
 *
 * @package hrd-widgets
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'hrd_widgets', 'hrd_widgets_shortcode' );
// Before automatic paragraphs, which break options apart that stand on lines of their own.
add_filter( 'the_content', fn( $html ) => preg_replace_callback( '~\[hrd_widgets\s[^]]*~', fn( $found ) => strtr( $found[0], "\r\n", '  ' ), $html ), 8 );
// After blocks, which come at 9, and before shortcodes, at 11.
add_filter( 'the_content', fn( $html ) => hrd_widgets_inert( $html, get_post_field( 'post_author' ) ), 10 );
add_filter( 'get_the_excerpt', fn( $html, $post = null ) => hrd_widgets_inert( $html, get_post_field( 'post_author', $post ) ), 11, 2 );
// When it is saved: captions and lists of posts show it where somebody else is the author. Whoever may save all HTML saves none of this.
add_filter( 'pre_kses', fn( $html ) => hrd_widgets_inert( $html, current_user_can( 'unfiltered_html' ) ? 0 : get_current_user_id() ) );

/**
 * Returns what the build wrote: the rules for options, or the texts of a language.
 *
 * @param string $name Name of the file.
 */
function hrd_widgets_data( $name ) {
	static $data = array();

	return $data[ $name ] ??= wp_json_file_decode( __DIR__ . "/data/$name.json", array( 'associative' => true ) );
}

/**
 * Returns the placeholder with its text inside, as the builder writes it.
 *
 * @param array|string $given Options as the post has them.
 * @param string       $help  The website's own help.
 */
function hrd_widgets_shortcode( $given, $help ) {
	list( $element, $chosen, $notes ) = hrd_widgets_options( $given ? $given : array() );

	$rules   = hrd_widgets_data( 'rules' );
	$options = $chosen + $rules['defaults'];
	$lang    = substr( $options['lang'], 0, 2 );
	$texts   = hrd_widgets_data( $lang );
	// WordPress's automatic paragraphs tear apart what a shortcode encloses.
	$help = preg_replace( array( '~^(\s|<br />)*+~', '~(\s|<br />)*+$~', '~<p>\s*(?=<(/?p|div|[ou]l|h\d|table|blockquote)\b)~' ), array( '<p>', '</p>', '' ), $help );
	$help = str_replace( '@', '&#64;', trim( wp_kses_post( force_balance_tags( $help ) ) ) );
	// Escaped as the builder does.
	$code   = fn( $found ) => isset( $found[0][1] ) ? hexdec( substr( wp_json_encode( $found[0] ), 3, 4 ) ) : ord( $found[0] );
	$escape = fn( $text ) => preg_replace_callback( $rules['escaped'], fn( $found ) => "&#{$code( $found )};", htmlspecialchars( $text, ENT_COMPAT, 'UTF-8' ) );
	// What the texts have in braces.
	$values = $rules['headings'][ $options['heading-level'] ] + array( '{help}' => $help );
	$html   = "<div data-hrd=\"$element\"";
	foreach ( $chosen as $name => $value ) {
		$values[ "{{$name}}" ] = $escape( $value );
		$html                 .= " data-hrd-$name=\"{$values["{{$name}}"]}\"";
		if ( $value && isset( $rules['dates'][ $name ] ) ) {
			$values[ "{{$name}}" ] = preg_replace( '~(\d+)-\d+-0?(\d+)~', $texts['months'][ substr( $value, 5, 2 ) ], $value );
		}
	}
	$values['{mailto}'] = str_replace( '+', '%2B', $values['{email}'] ?? '' );
	$values['{shown}']  = count( array_intersect( $rules['ways'], explode( ' ', $options['topics'] ) ) );
	// Facts follow from the options: which lines a text has.
	$state = implode( "\n", array_map( fn( $name ) => "$name=$options[$name]", array_keys( $options ) ) ) . ( $help ? "\nhelp" : '' );
	$facts = array_keys( array_filter( $rules['facts'], fn( $pattern ) => preg_match( $pattern, $state ) ) );
	$html .= '>';
	foreach ( array_unique( explode( ' ', "above {$options['sections']} below" ) ) as $part ) {
		foreach ( $texts[ $element ][ $part ] ?? array() as list( $needed, $line ) ) {
			$html .= array_diff( $needed, $facts ) ? '' : "\n" . strtr( $line, $values );
		}
	}
	hrd_widgets_scripts( $lang );
	$note = '<p>' . implode( '<br>', array_map( 'esc_html', array_merge( array( 'HRD Widgets, for those who can edit this:' ), $notes ) ) ) . '</p>';
	return "$html\n</div>" . ( $notes && current_user_can( 'edit_post', get_the_ID() ) ? $note : '' );
}

/**
 * Returns the element, the options that count, in the builder's order, and notes on the others.
 *
 * @param array $given Options as the post has them.
 */
function hrd_widgets_options( $given ) {
	$rules   = hrd_widgets_data( 'rules' );
	$notes   = array();
	$options = array( 'element' => 'guide' );
	foreach ( $given as $name => $value ) {
		// An option without a value has a number for its name.
		list( $name, $value ) = is_int( $name ) ? array( $value, '' ) : array( $name, html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		$value                = trim( (string) preg_replace( array( $rules['space'], $rules['invisible'] ), array( ' ', '$1' ), $value ) );
		$rule                 = $rules['options'][ $name ] ?? $rules[ preg_match( $rules['like contact'], "$name $value" ) ? 'unread contact' : 'unknown' ];
		if ( preg_match( $rule['pattern'], $value ) ) {
			$options[ $name ] = $rule['value'] ?? $value;
		} else {
			// Of a contact, what cannot be read counts too: no other address may take its place.
			$options += $rule['invalid'];
			$notes[]  = "$name=\"$value\" is not understood. Accepted: {$rule['accepted']}.";
		}
	}
	// Blocks also show what others wrote, such as titles and comments, and WordPress runs the shortcodes in that.
	$pattern = '/' . get_shortcode_regex( array( 'hrd_widgets' ) ) . '/';
	$in_post = fn() => preg_match_all( $pattern, get_post_field( 'post_content', null, 'raw' ), $found ) ? array_map( 'shortcode_parse_atts', $found[3] ) : array();
	if ( array_intersect_key( $options, $rules['contact'] ) && ! ( user_can( (int) get_post_field( 'post_author' ), 'edit_others_posts' ) && in_array( $given, $in_post(), true ) ) ) {
		$options = array( 'email' => '' ) + array_diff_key( $options, $rules['contact'] );
		$notes[] = 'No contact is shown: it counts only in the post itself, by an author who can edit the posts of others.';
	}
	if ( ! empty( $options['checked-on'] ) && max( $options['published'] ?? $rules['published'], min( $options['checked-on'], wp_date( 'Y-m-d' ) ) ) !== $options['checked-on'] ) {
		$options['checked-on'] = '';
		$notes[]               = 'checked-on is not shown: it is in the future, or before the contact was published.';
	}
	// WPML has this filter, and Polylang offers it too.
	$translation = (array) apply_filters( 'wpml_post_language_details', null, get_the_ID() ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound
	preg_match( $rules['language'], implode( ',', array( $options['lang'] ?? '', $translation['language_code'] ?? '', get_locale(), 'en' ) ), $lang );
	$options['lang'] = preg_match( $rules['traditional'], $lang[0] ) ? 'zh-Hant' : strtolower( substr( $lang[0], 0, 2 ) );
	$names           = array_flip( $rules['elements'][ $options['element'] ] );
	return array( $options['element'], array_intersect_key( array_replace( $names, $options ), $names, $options ), $notes );
}

/**
 * Prints, in the footer, the smallest scripts that have all languages of the page.
 *
 * @param string $lang A language of the page; none once all are known.
 */
function hrd_widgets_scripts( $lang = '' ) {
	static $scripts = array();
	$all            = hrd_widgets_data( 'rules' )['scripts'];
	if ( $lang ) {
		$scripts[ $lang ] = $all[ $lang ];
		add_action( 'wp_footer', __FUNCTION__, 10, 0 );
		return;
	}
	foreach ( count( $scripts ) > $all['most'] ? array( $all['all'] ) : $scripts as $script ) {
		wp_print_script_tag( array( 'src' => plugins_url( $script['src'], __FILE__ ) ) + $script );
	}
}

/**
 * Keeps what looks like a placeholder from becoming one, unless who wrote it may set a contact.
 *
 * @param string     $html   What was written.
 * @param int|string $writer Who wrote it.
 */
function hrd_widgets_inert( $html, $writer ) {
	return false === stripos( $html, 'data-hrd' ) || user_can( (int) $writer, 'edit_others_posts' ) ? $html : preg_replace( '~\bdata-hrd(?![\w-])(?=[^<>]*>)~i', 'data-no-hrd', $html );
}
