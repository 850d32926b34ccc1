/** Hooks over the typed router. */
import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { ApiRouter } from '../../core/api/index.ts';

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<ApiRouter>();
