//! Is there anything to draw with? Bevy panics when there is not, so it is asked first.

use bevy::render::renderer::RenderAdapterInfo;
use bevy::tasks::block_on;

use super::AppError;

/// Whether the processor draws in place of a graphics card.
pub fn is_software(adapter: &RenderAdapterInfo) -> bool {
    adapter.device_type == wgpu::DeviceType::Cpu
}

/// Checks that a graphics adapter answers, a software one included.
///
/// `WGPU_BACKEND` restricts the search as it will restrict Bevy's.
///
/// # Errors
///
/// [`AppError::Gpu`] when none does.
pub fn check() -> Result<(), AppError> {
    let mut description = wgpu::InstanceDescriptor::new_without_display_handle();
    description.backends = wgpu::Backends::from_env().unwrap_or(wgpu::Backends::all());
    let instance = wgpu::Instance::new(description);
    // The reason lists each driver that was tried, in the driver's words; the remedy is the same for all.
    block_on(instance.request_adapter(&wgpu::RequestAdapterOptions::default()))
        .map(drop)
        .map_err(|_reasons| AppError::Gpu)
}
