export { Controller } from '@nestjs/common';
