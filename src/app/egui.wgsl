// Draws egui's triangles. Stands in for `bevy_egui`'s shader, with the same bindings and entry points.
//
// egui's colours are stored colours (sRGB), premultiplied and meant to be blended as they are. The camera keeps such colours
// (`CompositingSpace::Srgb`), so they go through untouched. Turned into light first, every soft edge of a light shape came
// out dark and every translucent colour off its token.

struct Transform {
    scale: vec2<f32>,
    translation: vec2<f32>,
}

struct Corner {
    @location(0) position: vec2<f32>,
    @location(1) uv: vec2<f32>,
    @location(2) color: vec4<f32>,
}

struct Point {
    @builtin(position) position: vec4<f32>,
    @location(0) color: vec4<f32>,
    @location(1) uv: vec2<f32>,
}

@group(0) @binding(0) var<uniform> transform: Transform;
@group(1) @binding(0) var image: texture_2d<f32>;
@group(1) @binding(1) var image_sampler: sampler;

// Sampling a texture gives light; this gives back the stored colour.
fn stored(light: vec3<f32>) -> vec3<f32> {
    let dark = light * 12.92;
    let bright = 1.055 * pow(light, vec3<f32>(1.0 / 2.4)) - 0.055;
    return select(bright, dark, light < vec3<f32>(0.0031308));
}

@vertex
fn vs_main(corner: Corner) -> Point {
    let position = corner.position * transform.scale + transform.translation;
    return Point(vec4<f32>(position, 0.0, 1.0), corner.color, corner.uv);
}

@fragment
fn fs_main(point: Point) -> @location(0) vec4<f32> {
    let texel = textureSample(image, image_sampler, point.uv);
    return vec4<f32>(stored(texel.rgb), texel.a) * point.color;
}
