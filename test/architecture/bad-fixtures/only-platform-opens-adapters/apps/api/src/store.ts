export * from '#lib/adapters-embedded';
